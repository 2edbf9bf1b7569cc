/// Reads numbers and parts of bytes in the order of the network, and never past their end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var remaining: Int { bytes.endIndex - position }

  mutating func skip(_ count: Int) -> Bool {
    guard count >= 0, count <= remaining else { return false }
    position += count
    return true
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    let start = position
    return skip(count) ? bytes[start..<position] : nil
  }

  mutating func integer<Integer: FixedWidthInteger & BitwiseCopyable>(_ type: Integer.Type) -> Integer? {
    let start = position - bytes.startIndex
    return skip(MemoryLayout<Integer>.size) ? bytes.span.bytes.integer(at: start) : nil
  }

  mutating func uint32() -> UInt32? { integer(UInt32.self) }

  mutating func id() -> ObjectID? {
    let start = position - bytes.startIndex
    return skip(ObjectID.byteCount) ? ObjectID(bytes.span.bytes, at: start) : nil
  }

  /// What stands before the next `end`, which is taken too; it is known to be no shorter than a number of bytes.
  mutating func take(upTo end: UInt8, notBefore count: Int = 0) -> ArraySlice<UInt8>? {
    guard count < remaining else { return nil }
    guard let found = bytes[(position + count)...].firstIndex(of: end) else { return nil }
    defer { position = found + 1 }
    return bytes[position..<found]
  }
}
