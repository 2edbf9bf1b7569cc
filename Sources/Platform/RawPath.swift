/// A path as the file system has it: bytes, which need not be UTF-8.
public struct RawPath: Sendable {
  private let bytes: [UInt8]

  /// The path that a text names.
  public init(_ text: String) {
    bytes = Array(text.utf8)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of something in the folder that this path names.
  public func appending(_ name: [UInt8]) -> RawPath {
    RawPath(bytes: bytes + [UInt8(ascii: "/")] + name)
  }

  /// The path for messages; bytes that are not UTF-8 are shown as U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Hands the path to a C function.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map(body) ?? body("")
      }
    }
  }
}
