import Documents

/// The members of an object by the bytes of their names, found without making a string of either.
struct NameIndex: Sendable {
  private let document: Document
  /// Tape indexes of keys; 0 where a slot is free, since no key is the first node.
  private var slots: [Int32]
  private let mask: Int

  init(_ object: Value) {
    document = object.document
    var count = 0
    for _ in object.members { count &+= 1 }
    var size = 8
    while size < count &* 2 { size &*= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size &- 1
    for member in object.members { insert(member.keyIndex) }
  }

  private mutating func insert(_ key: Int) {
    let node = document.tape[key]
    // A name that has to be decoded is found along the pointer, and so is one that a pointer writes otherwise.
    guard node.isPlain else { return }
    let range = document.contentRange(of: node)
    guard !document.bytes[range].contains(where: Self.special.contains) || Self.isItself(document.bytes[range]) else {
      return
    }
    var slot = Self.hash(document.bytes, range) & mask
    while slots[slot] != 0 {
      if matches(Int(slots[slot]), document.bytes, range) { return }
      slot = (slot &+ 1) & mask
    }
    slots[slot] = Int32(key)
  }

  /// The value of the first member with a name; nil too of a name that has to be decoded.
  func value(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var slot = Self.hash(bytes, range) & mask
    while slots[slot] != 0 {
      let key = Int(slots[slot])
      if matches(key, bytes, range) { return Value(document: document, at: key &+ 1).index }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  private static let special = ByteSet("/~%")
  private static let digits = ByteSet("0123456789abcdefABCDEF")

  /// Whether a name is what a pointer with the same text means: its percent signs are not the beginnings of escapes.
  private static func isItself(_ name: ArraySlice<UInt8>) -> Bool {
    for (place, byte) in zip(name.indices, name) where special.contains(byte) {
      let next = name[(place &+ 1)...].prefix(2)
      if byte != UInt8(ascii: "%") || (next.count == 2 && next.allSatisfy(digits.contains)) { return false }
    }
    return true
  }

  private func matches(_ key: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let own = document.contentRange(of: document.tape[key])
    return own.count == range.count && document.bytes[own].elementsEqual(bytes[range])
  }

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt = 0xCBF2_9CE4_8422_2325
    for position in range { hash = (hash ^ UInt(bytes[position])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash &>> 29))
  }
}
