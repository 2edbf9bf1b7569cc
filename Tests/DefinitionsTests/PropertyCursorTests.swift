import Definitions
import Documents
import Testing

/// Properties are found whatever the order is in which they are asked for.
@Suite struct PropertyCursorTests {
  private func schema(_ properties: String) throws -> Schema {
    let text = Sample.two("\"definitions\": {\"A\": {\"properties\": {\(properties)}}}")
    return try #require(Sample.definition(text)?.schemas.first)
  }

  @Test(arguments: [1, 2, 63, 64, 65, 200])
  func namesAreFoundInAnyOrder(count: Int) throws {
    let names = (0..<count).map { "p\($0)" }
    let schema = try schema(names.map { "\"\($0)\": {\"title\": \"\($0)\"}" }.joined(separator: ", "))
    for order in [names, names.reversed(), names.sorted(), names + names] {
      var cursor = try #require(PropertyCursor(schema))
      for name in order {
        #expect(cursor.find(name)?[.title]?.string == name)
        #expect(cursor.find(name + "x") == nil)
      }
    }
  }

  @Test func ofDoubledNamesTheFirstCounts() throws {
    let schema = try schema(#""a": {"title": "1"}, "b": {"title": "2"}, "a": {"title": "3"}"#)
    var cursor = try #require(PropertyCursor(schema))
    #expect(cursor.find("b")?[.title]?.string == "2")
    #expect(cursor.find("a")?[.title]?.string == "1")
  }

  @Test func namesWithEscapesAreFound() throws {
    let schema = try schema(#""\u0061": {"title": "1"}"#)
    #expect(schema.property("a")?[.title]?.string == "1")
  }
}
