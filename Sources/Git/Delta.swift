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
          isWhole = Self.apply(delta, from: start, to: base, into: UnsafeMutableRawBufferPointer(buffer))
          filled = isWhole ? count : 0
        }
      }
    }
    return isWhole ? result : nil
  }

  /// Fills all of `result`; false where the operations do not fit.
  private static func apply(
    _ delta: UnsafeRawBufferPointer, from start: Int, to base: UnsafeRawBufferPointer,
    into result: UnsafeMutableRawBufferPointer
  ) -> Bool {
    var (position, filled) = (start, 0)
    while position < delta.count {
      let operation = delta[position]
      position &+= 1
      let (source, size): (UnsafeRawPointer, Int)
      if operation & 0x80 != 0 {
        // One byte follows for each bit that is set.
        guard (operation & 0x7F).nonzeroBitCount <= delta.count &- position else { return false }
        func byte(_ bit: UInt8, _ shift: Int) -> Int {
          guard operation & bit != 0 else { return 0 }
          defer { position &+= 1 }
          return Int(delta[position]) &<< shift
        }
        let offset = byte(1, 0) | byte(2, 8) | byte(4, 16) | byte(8, 24)
        let told = byte(16, 0) | byte(32, 8) | byte(64, 16)
        size = told == 0 ? 0x10000 : told
        guard let start = base.baseAddress, offset <= base.count, size <= base.count &- offset else { return false }
        source = start + offset
      } else {
        size = Int(operation)
        guard let start = delta.baseAddress, size > 0, size <= delta.count &- position else { return false }
        source = start + position
        position &+= size
      }
      guard let target = result.baseAddress, size <= result.count &- filled else { return false }
      (target + filled).copyMemory(from: source, byteCount: size)
      filled &+= size
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
