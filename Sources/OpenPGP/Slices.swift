/// Taking OpenPGP's numbers and pieces off the front of bytes; nil, with an unknown rest, where too few are left.
extension ArraySlice<UInt8> {
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= self.count else { return nil }
    defer { removeFirst(count) }
    return prefix(count)
  }

  /// A big-endian number of up to four bytes.
  mutating func takeNumber(width: Int) -> Int? {
    take(width)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The length of a packet of the new format, told in one piece.
  mutating func takePacketLength() -> Int? {
    guard let first = popFirst() else { return nil }
    switch first {
    case ..<192: return Int(first)
    case ..<224: return popFirst().map { (Int(first) - 192) << 8 + Int($0) + 192 }
    case 255: return takeNumber(width: 4)
    default: return nil
    }
  }

  /// The length of a subpacket.
  mutating func takeSubpacketLength() -> Int? {
    guard let first = popFirst() else { return nil }
    switch first {
    case ..<192: return Int(first)
    case 255: return takeNumber(width: 4)
    default: return popFirst().map { (Int(first) - 192) << 8 + Int($0) + 192 }
    }
  }

  /// A positive number in its shortest form, after the count of its bits; the count is returned.
  mutating func takeInteger() -> Int? {
    guard let bits = takeNumber(width: 2), bits > 0, let number = take((bits + 7) / 8), let first = number.first,
      number.count * 8 - first.leadingZeroBitCount == bits
    else { return nil }
    return bits
  }
}
