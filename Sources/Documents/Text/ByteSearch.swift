extension Array where Element == UInt8 {
  /// Visits every place of a byte.
  @inlinable
  public func eachOffset(of byte: UInt8, _ body: (Int) -> Void) {
    eachOffset(of: byte, or: byte, body)
  }

  /// Visits every place of either of two bytes, sixteen bytes at a time.
  @inlinable
  public func eachOffset(of one: UInt8, or other: UInt8, _ body: (Int) -> Void) {
    unsafe withUnsafeBytes { buffer in
      let first = SIMD16<UInt8>(repeating: one)
      let second = SIMD16<UInt8>(repeating: other)
      var at = 0
      while at &+ 16 <= buffer.count {
        let block = unsafe buffer.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
        let halves = unsafe unsafeBitCast((block .== first) .| (block .== second), to: SIMD2<UInt64>.self)
        Self.eachSet(halves[0], from: at, body)
        Self.eachSet(halves[1], from: at &+ 8, body)
        at &+= 16
      }
      while at < buffer.count {
        if unsafe buffer[at] == one || buffer[at] == other { body(at) }
        at &+= 1
      }
    }
  }

  /// Whether there is nothing beyond ASCII.
  @inlinable
  public var isASCII: Bool {
    unsafe withUnsafeBytes { buffer in
      var high = SIMD16<UInt8>(repeating: 0)
      var at = 0
      while at &+ 16 <= buffer.count {
        high |= unsafe buffer.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
        at &+= 16
      }
      let halves = unsafe unsafeBitCast(high, to: SIMD2<UInt64>.self)
      var rest = (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0 ? UInt8(0) : 0x80
      while at < buffer.count {
        rest |= unsafe buffer[at]
        at &+= 1
      }
      return rest < 0x80
    }
  }

  /// Whether a byte stands anywhere.
  @inlinable
  public func contains(byte: UInt8) -> Bool {
    unsafe withUnsafeBytes { buffer in
      let wanted = SIMD16<UInt8>(repeating: byte)
      var at = 0
      while at &+ 16 <= buffer.count {
        let mask = unsafe buffer.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self) .== wanted
        let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if halves[0] | halves[1] != 0 { return true }
        at &+= 16
      }
      while at < buffer.count {
        if unsafe buffer[at] == byte { return true }
        at &+= 1
      }
      return false
    }
  }

  /// Whether a range holds the same bytes as a buffer.
  @inlinable
  public func hasSame(_ other: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
    guard range.count == other.count, range.lowerBound >= 0, range.upperBound <= count else { return false }
    guard let end = other.baseAddress else { return true }
    return unsafe withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return true }
      return unsafe Self.areSame(start + range.lowerBound, UnsafeRawPointer(end), range.count)
    }
  }

  /// Whether as many bytes at two places are the same, eight at a time; the last ones may be looked at twice.
  @inlinable
  static func areSame(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, _ count: Int) -> Bool {
    func differ<Word: FixedWidthInteger>(_ at: Int, _ word: Word.Type) -> Bool {
      unsafe (one + at).loadUnaligned(as: word) != (other + at).loadUnaligned(as: word)
    }
    var at = 0
    while at &+ 8 <= count {
      if differ(at, UInt64.self) { return false }
      at &+= 8
    }
    if at == count { return true }
    if count >= 8 { return !differ(count &- 8, UInt64.self) }
    if count >= 4 { return !differ(0, UInt32.self) && !differ(count &- 4, UInt32.self) }
    for place in 0..<count where differ(place, UInt8.self) { return false }
    return true
  }

  /// Visits the place of each of eight lanes that is set, the first of which stands at a place.
  @inlinable
  @inline(__always)
  public static func eachSet(_ lanes: UInt64, from start: Int, _ body: (Int) -> Void) {
    // One bit of each lane is enough.
    var lanes = lanes & 0x8080_8080_8080_8080
    while lanes != 0 {
      body(start &+ lanes.trailingZeroBitCount &>> 3)
      lanes &= lanes &- 1
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from an offset on of a byte that is no plain ASCII character; the end where there is none.
  public func offsetOfSpecial(from offset: Int) -> Int {
    unsafe firstOffset(from: offset, PlainText.lacks) { PlainText.lacks($0) }
  }

  /// The first place from an offset on of a byte that is no plain ASCII character, or one of two; the end where there
  /// is none.
  public func offsetOfSpecial(from offset: Int, or one: UInt8, or other: UInt8) -> Int {
    let first = PlainText.Block(repeating: Int8(bitPattern: one))
    let second = PlainText.Block(repeating: Int8(bitPattern: other))
    return unsafe firstOffset(from: offset) { block in
      PlainText.lacks(block) .| (block .== first) .| (block .== second)
    } _: { byte in
      PlainText.lacks(byte) || byte == one || byte == other
    }
  }

  /// The first place from an offset on at which a condition holds, which is asked of sixteen bytes or of one.
  @inline(__always)
  private func firstOffset(
    from offset: Int, _ inBlock: (PlainText.Block) -> PlainText.Mask, _ isFound: (UInt8) -> Bool
  ) -> Int {
    let base = UnsafeRawBufferPointer(self)
    var at = offset
    while at &+ 16 <= count {
      let found = inBlock(unsafe base.loadUnaligned(fromByteOffset: at, as: PlainText.Block.self))
      let halves = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
      if halves[0] != 0 { return at &+ halves[0].trailingZeroBitCount &>> 3 }
      if halves[1] != 0 { return at &+ 8 &+ halves[1].trailingZeroBitCount &>> 3 }
      at &+= 16
    }
    while at < count {
      if isFound(unsafe self[at]) { return at }
      at &+= 1
    }
    return at
  }
}

/// Text of plain ASCII characters, which show as they are.
private enum PlainText {
  typealias Block = SIMD16<Int8>
  typealias Mask = SIMDMask<Block.MaskStorage>

  /// Whether a byte is no such character.
  @inline(__always)
  static func lacks(_ byte: UInt8) -> Bool { byte < 0x20 || byte >= 0x7F }

  /// Which of sixteen bytes are no such characters: one more than each, taken as signed, is above a blank for those.
  @inline(__always)
  static func lacks(_ block: Block) -> Mask { (block &+ Block(repeating: 1)) .< Block(repeating: 0x21) }
}
