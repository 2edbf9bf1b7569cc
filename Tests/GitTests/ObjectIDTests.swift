import Git
import Testing

@Suite struct ObjectIDTests {
  private let hex = "0123456789abcdef0123456789abcdef01234567"

  @Test func digitsGoInAndOut() throws {
    let id = try #require(ObjectID(hex: hex))
    #expect(id.hex == hex)
    #expect(id.bytes.count == 20)
    #expect(ObjectID(bytes: id.bytes) == id)
  }

  @Test(arguments: ["", "0123", "0123456789ABCDEF0123456789abcdef01234567", "0123456789abcdef0123456789abcdef0123456g"])
  func anythingElseIsRefused(_ text: String) {
    #expect(ObjectID(hex: text) == nil)
    #expect(ObjectID(hex: hex + text) == nil || text.isEmpty)
  }

  @Test func orderIsThatOfTheDigits() throws {
    let texts = ["00" + hex.dropFirst(2), hex, "01" + hex.dropFirst(2), "ff" + hex.dropFirst(2)]
    let ids = texts.compactMap { ObjectID(hex: $0) }
    #expect(ids.sorted().map(\.hex) == texts.sorted())
    #expect(ObjectID.zero < ids[0])
  }
}
