/// Reads numbers and parts of bytes in the order of the network, and never past their end.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var remaining: Int { bytes.endIndex - position }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= remaining else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func integer(_ count: Int) -> UInt64? {
    guard count <= remaining else { return nil }
    var value: UInt64 = 0
    for index in position..<position + count { value = value << 8 | UInt64(bytes[index]) }
    position += count
    return value
  }

  mutating func uint32() -> UInt32? { integer(4).map(UInt32.init(truncatingIfNeeded:)) }

  mutating func id() -> ObjectID? {
    integer(8).flatMap { high in
      integer(8).flatMap { middle in uint32().map { ObjectID(high: high, middle: middle, low: $0) } }
    }
  }

  /// What stands before the next `end`, which is taken too.
  mutating func take(upTo end: UInt8) -> ArraySlice<UInt8>? {
    var found = position
    while found < bytes.endIndex, bytes[found] != end { found += 1 }
    guard found < bytes.endIndex else { return nil }
    defer { position = found + 1 }
    return bytes[position..<found]
  }
}
