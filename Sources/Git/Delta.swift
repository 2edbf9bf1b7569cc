/// An object as a pack stores it beside another one: what to copy from that, and what to insert.
struct Delta {
  private let bytes: [UInt8]
  private let start: Int
  /// How many bytes the other object has to have.
  let baseCount: Int
  /// How many bytes come out.
  let count: Int

  /// A delta of these bytes; nil where its head is damaged.
  init?(_ bytes: [UInt8]) {
    var position = 0
    guard let baseCount = Self.number(bytes, &position), let count = Self.number(bytes, &position) else { return nil }
    self.bytes = bytes
    self.baseCount = baseCount
    self.count = count
    start = position
  }

  /// What comes out; nil where the delta does not fit that object or itself.
  func applied(to base: [UInt8]) -> [UInt8]? {
    guard base.count == baseCount else { return nil }
    var isWhole = false
    let result = base.withUnsafeBytes { base in
      bytes.withUnsafeBytes { delta in
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
          isWhole = Self.apply(delta[start...], to: base, into: UnsafeMutableRawBufferPointer(buffer))
          filled = isWhole ? count : 0
        }
      }
    }
    return isWhole ? result : nil
  }

  /// Fills all of `result`; false where the operations do not fit.
  private static func apply(
    _ operations: Slice<UnsafeRawBufferPointer>, to base: UnsafeRawBufferPointer,
    into result: UnsafeMutableRawBufferPointer
  ) -> Bool {
    let delta = operations.base
    var (position, filled) = (operations.startIndex, 0)
    while position < delta.count {
      let operation = delta[position]
      position += 1
      let source: Slice<UnsafeRawBufferPointer>
      if operation & 0x80 != 0 {
        var (offset, size) = (0, 0)
        for bit in 0..<7 where operation & (1 << bit) != 0 {
          guard position < delta.count else { return false }
          let byte = Int(delta[position])
          if bit < 4 { offset |= byte << (8 * bit) } else { size |= byte << (8 * (bit - 4)) }
          position += 1
        }
        if size == 0 { size = 0x10000 }
        guard offset <= base.count, size <= base.count - offset else { return false }
        source = base[offset..<(offset + size)]
      } else {
        let size = Int(operation)
        guard size > 0, size <= delta.count - position else { return false }
        source = delta[position..<(position + size)]
        position += size
      }
      guard source.count <= result.count - filled else { return false }
      UnsafeMutableRawBufferPointer(rebasing: result[filled...]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: source))
      filled += source.count
    }
    return filled == result.count
  }

  /// A number of seven bits a byte, the lowest first; nil where it is cut off or larger than any object.
  private static func number(_ bytes: [UInt8], _ position: inout Int) -> Int? {
    var (value, shift) = (0, 0)
    while position < bytes.count, shift < 49 {
      let byte = bytes[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
    return nil
  }
}
