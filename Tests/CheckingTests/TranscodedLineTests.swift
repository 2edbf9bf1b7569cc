import Checking
import Connectors
import Testing

/// What is said of the lines of a text fits the text as it is read, whatever the file holds.
@Suite struct TranscodedLineTests {
  @Test func theLinesOfAFileInUTF16AreThoseOfItsText() throws {
    let text = "{\n\t\"swagger\": \"2.0\"  \n}\n"
    let units = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let file = SourceFile.json(path: "apiDefinition.swagger.json", bytes: bytes)
    let connector = Connector(definitionAlone: file)
    let found = Checker().check(connector).filter { $0.rule.id.hasPrefix("json/") || $0.rule.id.hasPrefix("style/") }
    #expect(found.map { $0.rule.id } == ["json/utf16", "style/tabs", "style/trailing-whitespace"])
    let mended = try #require(FixPlan(found, in: file, allowingUnsafe: false))
    #expect(String(decoding: mended.bytes, as: UTF8.self) == "{\n  \"swagger\": \"2.0\"\n}\n")
  }
}
