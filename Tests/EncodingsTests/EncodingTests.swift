import Encodings
import Testing

@Suite struct EncodingTests {
  @Test func base64HasOneSpelling() {
    #expect(Base64.string(of: [UInt8]("hallmark".utf8)) == "aGFsbG1hcms=")
    #expect(Base64.string(of: [0xfb, 0xff, 0xfe]) == "+//+")
    for count in 0..<100 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
  }

  @Test(arguments: [
    "A", "AA", "AAA", "A===", "====", "=", "AA=A", "A=AA", "AAAA=", "AAAA====", "AB==", "AAB=", "AA==AAAA", "AA\n==",
    " AAA", "AA-_", "AAAA ", "AAA\u{e9}",
  ])
  func everythingElseIsRefused(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test func lenientReadersNeedNoPadding() {
    for count in 0..<20 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      let text = Base64.encode(bytes)
      #expect(Base64.decode(lenient: text[...]) == bytes)
      #expect(Base64.decode(lenient: text.filter { $0 != UInt8(ascii: "=") }[...]) == bytes)
    }
    #expect(Base64.decode(lenient: Array("dXNlcjpwYXNzNT".utf8)[...]) == Array("user:pass5".utf8))
    for text in ["A", "AAAAA", "AA=A", "A-"] { #expect(Base64.decode(lenient: Array(text.utf8)[...]) == nil) }
  }

  @Test func everyChangeOfALetterIsSeen() {
    let bytes: [UInt8] = [1, 2, 3, 4, 5]
    let text = Base64.encode(bytes)
    for position in text.indices {
      for letter in UInt8.min...UInt8.max where letter != text[position] {
        var changed = text
        changed[position] = letter
        #expect(Base64.decode(changed) != bytes)
      }
    }
  }

  @Test func hexIsLowerCase() {
    #expect(Hex.encode([0, 0x9f, 0xff]) == "009fff")
    #expect(Hex.decode("009fff") == [0, 0x9f, 0xff])
    for text in ["0", "0G", "FF", " 0", "0x"] { #expect(Hex.decode(text) == nil) }
  }
}
