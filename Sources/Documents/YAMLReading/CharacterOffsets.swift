/// Where the characters of a text stand among its bytes.
struct CharacterOffsets {
  private static let stride = 128

  private let bytes: [UInt8]
  private let start: Int
  /// The offset of every so many-th character; none where every character is a byte.
  private var marks: [UInt32] = []

  /// The characters of well-formed UTF-8 from an offset on.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    var characters = 0
    for (offset, byte) in bytes.enumerated().dropFirst(start) where byte & 0xC0 != 0x80 {
      if characters % Self.stride == 0 { marks.append(UInt32(offset)) }
      characters &+= 1
    }
  }

  /// The offset of a character; the end of the text where there are not as many.
  func offset(of character: Int) -> Int {
    guard !marks.isEmpty else { return min(start &+ character, bytes.count) }
    guard character / Self.stride < marks.count else { return bytes.count }
    var at = Int(marks[character / Self.stride])
    for _ in 0..<character % Self.stride {
      guard at < bytes.count else { return bytes.count }
      at &+= 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at &+= 1 }
    }
    return at
  }
}
