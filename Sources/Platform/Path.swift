internal import Glibc

/// Paths as texts with `/` between their parts.
public enum Path {
  /// A path below another; an absolute one stands for itself.
  public static func join(_ base: String, _ path: String) -> String {
    if path.utf8.first == slash || base.isEmpty || base == "." { return path.isEmpty ? base : path }
    if path.isEmpty || path == "." { return base }
    return base.utf8.last == slash ? base + path : base + "/" + path
  }

  /// The folder of a path: `.` for a bare name, `/` for the root.
  public static func parent(of path: String) -> String {
    let bytes = trimmed(path)
    guard let cut = bytes.lastIndex(of: slash) else { return "." }
    let parent = bytes[..<cut]
    return parent.isEmpty ? "/" : String(Substring(parent))
  }

  /// The last part of a path.
  public static func name(of path: String) -> String {
    let bytes = trimmed(path)
    guard let cut = bytes.lastIndex(of: slash) else { return String(Substring(bytes)) }
    return String(Substring(bytes[bytes.index(after: cut)...]))
  }

  /// A path without `.`, `..` and doubled slashes, by its text alone.
  public static func normalized(_ path: String) -> String {
    let isAbsolute = path.utf8.first == slash
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let text = parts.joined(separator: "/")
    if isAbsolute { return "/" + text }
    return text.isEmpty ? "." : text
  }

  /// An absolute, normalized path as it is seen from an absolute folder.
  public static func relative(_ path: String, to folder: String) -> String {
    let to = path.split(separator: "/")
    let from = folder.split(separator: "/")
    var shared = 0
    while shared < min(to.count, from.count), to[shared] == from[shared] { shared &+= 1 }
    let parts = Array(repeating: Substring(".."), count: from.count &- shared) + to[shared...]
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// The folders from one up to the root: itself first.
  public static func ancestors(of folder: String) -> [String] {
    var all = [folder]
    var at = folder
    while at != "/", at != "." {
      at = parent(of: at)
      all.append(at)
    }
    return all
  }

  /// The path with every symbolic link followed; nothing where nothing is.
  ///
  /// The corresponding C function is `realpath`.
  public static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }

  private static let slash = UInt8(ascii: "/")

  private static func trimmed(_ path: String) -> Substring.UTF8View {
    var bytes = path[...].utf8
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    return bytes
  }
}
