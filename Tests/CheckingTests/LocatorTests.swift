import Checking
import Documents
import Testing

@Suite struct LocatorTests {
  private let document = Document.json(
    Array(
      #"""
      {"paths": {"/a~b": {"parameters": [{"$ref": "#/x"}], "get": {"operationId": "List", "parameters": [
        {"in": "query", "name": "a/b", "type": "string"}, {"name": "body"}], "tags": [["x"], {}]},
        "put": {"summary": 1}}}, "info": {}}
      """#.utf8))

  @Test func pointersAreThoseOfTheDocument() {
    var locator = Locator(document)
    for node in document.tape.indices {
      #expect(locator.location(of: node).pointer == document.pointer(to: node).description)
    }
  }

  @Test func theOrderDoesNotMatter() {
    var locator = Locator(document)
    for node in document.tape.indices.reversed() + [0, 5, 3, 20, 4, 4, 0, 30].filter(document.tape.indices.contains) {
      #expect(locator.location(of: node).pointer == document.pointer(to: node).description)
    }
  }

  @Test func operationsAndParametersAreNamed() {
    var locator = Locator(document)
    let stable = document.tape.indices.map { locator.location(of: $0).stable }
    #expect(stable.contains("/operation/List/parameters/query:a~1b/type"))
    #expect(stable.contains("/operation/List/parameters/1/name"))
    #expect(stable.contains("/operation/List/tags/0/0"))
    #expect(stable.contains("/paths/~1a~0b/put/summary"))
    #expect(stable.contains("/paths/~1a~0b/parameters/#~1x/$ref"))
    #expect(stable[0] == "")
  }

  @Test func manyNodesAreFoundInOneWalk() {
    let text = "{" + (0..<100_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
    let document = Document.json(Array(text.utf8))
    var locator = Locator(document)
    #expect(document.tape.indices.allSatisfy { !locator.location(of: $0).pointer.isEmpty || $0 == 0 })
  }
}
