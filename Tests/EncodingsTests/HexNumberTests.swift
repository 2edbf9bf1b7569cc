import Encodings
import Testing

@Suite struct HexNumberTests {
  private func narrow(_ digits: [UInt8]) -> UInt32? { Hex.narrow(digits.span.bytes, at: 0) }

  @Test func eachCharacterCountsInEachPlace() {
    for place in 0..<8 {
      for character in UInt8.min...UInt8.max {
        var digits = Array("01ef9a5b".utf8)
        digits[place] = character
        let text = String(decoding: digits, as: UTF8.self)
        let isDigit = "0123456789abcdef".utf8.contains(character)
        #expect(narrow(digits) == (isDigit ? UInt32(text, radix: 16) : nil), "\(text)")
      }
    }
  }

  @Test func sixteenAreOneNumber() {
    let digits = Array("x0123456789abcdef".utf8)
    #expect(Hex.wide(digits.span.bytes, at: 1) == 0x0123_4567_89ab_cdef)
    #expect(Hex.wide(digits.span.bytes, at: 0) == nil)
  }

  @Test(arguments: [-1, 2, 10, Int.max, Int.min]) func nothingIsReadOutside(offset: Int) {
    let digits = Array("012345678".utf8)
    #expect(Hex.narrow(digits.span.bytes, at: offset) == nil)
    #expect(Hex.wide(digits.span.bytes, at: offset) == nil)
  }
}
