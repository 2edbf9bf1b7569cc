/// Reads the binary form that SSH gives its data: lengths of four bytes before strings, big-endian numbers.
///
/// Every method returns nil where the bytes run out, so that no length in hostile input is believed.
struct WireReader {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = 0
    end = bytes.count
  }

  var isAtEnd: Bool { position == end }

  mutating func byte() -> UInt8? {
    guard position < end else { return nil }
    defer { position &+= 1 }
    return bytes[position]
  }

  mutating func uint32() -> UInt32? {
    guard end &- position >= 4 else { return nil }
    defer { position &+= 4 }
    return bytes[position..<(position &+ 4)].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The next `count` bytes, which no length precedes.
  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count >= 0, end &- position >= count else { return nil }
    defer { position &+= count }
    return [UInt8](bytes[position..<(position &+ count)])
  }

  mutating func string() -> [UInt8]? {
    guard let count = uint32() else { return nil }
    return bytes(Int(count))
  }

  /// A string that holds text.
  mutating func text() -> String? {
    string().flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The bytes of a positive number in its shortest form, without the zero that keeps its sign.
  mutating func positiveInteger() -> [UInt8]? {
    guard let encoded = string(), let first = encoded.first else { return nil }
    if first & 0x80 != 0 { return nil }
    if first != 0 { return encoded }
    guard encoded.count > 1, encoded[1] & 0x80 != 0 else { return nil }
    return [UInt8](encoded.dropFirst())
  }
}

extension [UInt8] {
  /// Appends a string of SSH's binary form.
  mutating func appendWireString(_ content: some Collection<UInt8>) {
    let count = UInt32(truncatingIfNeeded: content.count)
    for shift in [24, 16, 8, 0] as [UInt32] { append(UInt8(truncatingIfNeeded: count >> shift)) }
    append(contentsOf: content)
  }
}

extension WireReader {
  /// The text that binary data begins with, such as the kind of a key.
  static func firstText(of bytes: [UInt8]) -> String? {
    var reader = WireReader(bytes)
    return reader.text()
  }
}
