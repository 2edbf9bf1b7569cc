/// A path within a repository: bytes first, since git knows no encoding, text second.
public struct GitPath: Hashable, Sendable {
  /// The bytes as git stores them, with `/` between the parts and none at the ends.
  public let bytes: [UInt8]

  /// A path of these bytes.
  public init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// A path of this text's UTF-8.
  public init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// The path as text, each byte that is not UTF-8 replaced by U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The parts between the slashes.
  public var components: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

  /// Whether this path is `folder` itself or lies below it; every path lies below the empty one.
  public func isWithin(_ folder: GitPath) -> Bool {
    folder.bytes.isEmpty || bytes == folder.bytes
      || (bytes.starts(with: folder.bytes) && bytes[folder.bytes.count] == UInt8(ascii: "/"))
  }

  /// The path of something with this name in this folder.
  public func appending(_ name: some Collection<UInt8>) -> GitPath {
    guard !bytes.isEmpty else { return GitPath(bytes: name) }
    var joined = bytes
    joined.reserveCapacity(bytes.count + 1 + name.count)
    joined.append(UInt8(ascii: "/"))
    joined.append(contentsOf: name)
    return GitPath(bytes: joined)
  }
}

extension GitPath: Comparable {
  /// In the order of the bytes, which is the order of the index.
  public static func < (left: GitPath, right: GitPath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension GitPath: CustomStringConvertible, ExpressibleByStringLiteral {
  /// The text.
  public var description: String { text }

  /// A path written in source.
  public init(stringLiteral text: String) { self.init(text) }
}
