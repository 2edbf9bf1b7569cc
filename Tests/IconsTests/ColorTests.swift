import Icons
import Testing

@Suite struct ColorTests {
  @Test(arguments: [("#0f6cbd", "#0f6cbd"), ("#FFFFFF", "#ffffff"), ("#DA3b01", "#da3b01")])
  func readsSixDigits(text: String, formatted: String) {
    #expect(Color(text)?.description == formatted)
  }

  @Test(arguments: ["", "#fff", "0f6cbd", "#0f6cbg", "#0f6cbd0", "#0f6cb", "＃0f6cbd", "#0f 6cb"])
  func refusesAnythingElse(text: String) {
    #expect(Color(text) == nil)
  }

  @Test func measuresTheLargestChannel() {
    #expect(Color(red: 10, green: 20, blue: 30).difference(from: Color(red: 12, green: 5, blue: 33)) == 15)
  }

  @Test func knowsContrast() {
    let black = Color(red: 0, green: 0, blue: 0)
    #expect(abs(black.contrast(with: .white) - 21) < 0.01)
    #expect(black.contrast(with: black) == 1)
    #expect(abs(Color(red: 0x80, green: 0x80, blue: 0x80).luminance - 0.2159) < 0.001)
  }

  @Test func choosesTheLogosColor() {
    #expect(Color(red: 0x0F, green: 0x6C, blue: 0xBD).logoColor == .white)
    #expect(Color(red: 0xFF, green: 0xD7, blue: 0x00).logoColor == .dark)
  }
}
