import Encodings
import Platform
import Templates

/// The script that git runs: a few lines of shell that call the program.
enum HookScript {
  /// What is added to the name of a hook that was there before.
  static let keptSuffix = ".before-hallmark"
  /// What the pre-commit framework and prek add to the name of a hook that they found and run.
  static let chainedSuffix = ".legacy"
  /// What lefthook adds to the name of a hook that it found and does not run.
  static let setAsideSuffix = ".old"

  /// The bytes of a hook that calls the program at this path.
  static func bytes(_ name: HookName, program: String) -> [UInt8] {
    let text = Templates.text(
      "hooks/client", replacing: ["name": name.rawValue, "program": ShellWord.inQuotes(program)])
    return Array((text ?? "").utf8)
  }

  /// What stands at a path.
  enum Found: Equatable {
    case nothing
    /// One of ours, of this or another version.
    case ours([UInt8])
    case foreign(isExecutable: Bool)
  }

  /// Looks at what stands at a path; a link is never one of ours.
  static func look(at path: String) -> Found {
    guard let status = FileStatus.ifPresent(path, followingLinks: false) else { return .nothing }
    let isExecutable = FileStatus.ifPresent(path)?.isExecutable ?? false
    guard status.kind == .file, status.size < 1 << 16, let bytes = try? File.read(path, limit: 1 << 16) else {
      return .foreign(isExecutable: isExecutable)
    }
    let second = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false).dropFirst()
    let isOurs = second.first?.starts(with: "# hallmark hook: ".utf8) ?? false
    return isOurs ? .ours(bytes) : .foreign(isExecutable: isExecutable)
  }

  /// The program that one of our scripts calls.
  static func program(in bytes: [UInt8]) -> String? {
    let key = "\nhallmark='"
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: key)?.upperBound, let end = text[start...].firstRange(of: "'\n")?.lowerBound
    else { return nil }
    return text[start..<end].split(separator: "'\\''", omittingEmptySubsequences: false).joined(separator: "'")
  }
}
