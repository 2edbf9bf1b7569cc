import Definitions
import Documents
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: [
    ("#/definitions/A", Reference.State.resolved), ("#/definitions/a~1b", .resolved),
    ("#/definitions/c%20d", .resolved), ("#/definitions/a/b", .unresolved), ("#/definitions/e%66", .unresolved),
    ("#/definitions/g~h", .malformed), ("#", .malformed), ("#/definitions/100%", .resolved),
    ("#/definitions/None", .unresolved), ("#/parameters/P", .wrongKind), ("#/definitions/A/properties/x", .elsewhere),
    ("other.json", .external), ("#A", .malformed), ("", .malformed), ("#/definitions/a~2", .malformed),
  ])
  func referencesEndAsTheyShould(text: String, state: Reference.State) throws {
    let definition = try #require(
      Sample.definition(
        Sample.two(
          #"""
          "parameters": {"P": {"name": "p", "in": "query", "type": "string"}},
          "definitions": {"A": {"properties": {"x": {}}}, "a/b": {}, "c d": {}, "e%66": {}, "g~h": {}, "100%": {}, "B": {"$ref": "\#(text)"}}
          """#)))
    #expect(definition.references.map(\.state) == [state])
  }

  @Test func namesThatLookLikeReferencesAreNames() throws {
    let members = ##"""
      "definitions": {"A": {"properties": {"$ref": {"type": "string"}}, "example": {"$ref": "#/a"},
        "default": {"$ref": "#/a"}, "enum": [{"$ref": "#/a"}], "x-a": {"$ref": "#/a"}}}
      """##
    let definition = try #require(Sample.definition(Sample.two(members)))
    #expect(definition.references.isEmpty)
  }

  @Test func circlesOfReferencesAreFoundOnce() throws {
    let members = (0..<50).map { ##""S\##($0)": {"$ref": "#/definitions/S\##(($0 + 1) % 50)"}"## }
    let text = Sample.two(#""definitions": {\#(members.joined(separator: ", "))}"#)
    let definition = try #require(Sample.definition(text))
    #expect(definition.circularReferences.count == 1)
  }

  @Test func aDocumentOfAnotherKindIsNoDefinition() {
    #expect(Sample.definition("{}") == nil)
    #expect(Sample.definition(#"{"name": "contoso", "version": "1.0.0", "license": "MIT"}"#) == nil)
    #expect(Sample.definition("[]") == nil)
  }
}
