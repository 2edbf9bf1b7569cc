import Checking
import Connectors
import Testing

/// What a connector names wrongly is told in a time that grows with the connector, not with its square.
@Suite struct WrongNameTests {
  /// No name is looked for that is as long.
  private let long = String(repeating: "x", count: 70)

  private func count(of rule: String, in connector: Connector) -> Int {
    Checker().check(connector).count { $0.rule.id == rule }
  }

  @Test(.timeLimit(.minutes(1))) func manyRequiredNamesThatAreNotDescribed() {
    let members = (0..<10_000).map { "\"a\($0)\": {}" }.joined(separator: ", ")
    let names = (0..<10_000).map { "\"\(long)\($0)\"" }.joined(separator: ", ")
    let text = """
      {"swagger": "2.0", "definitions": {"A": {"properties": {\(members)}, "required": [\(names)]}}}
      """
    let file = SourceFile.json(path: "apiDefinition.swagger.json", bytes: Array(text.utf8))
    #expect(count(of: "openapi/required-undefined", in: Connector(definitionAlone: file)) == 10_000)
  }

  @Test(.timeLimit(.minutes(1))) func ofManyTagsTheFirstAreCompared() {
    let tags = (0..<4_000).map { "{\"name\": \"tag\($0)\"}" }.joined(separator: ", ")
    let used = (0..<4_000).map { "\"tag\($0)x\"" }.joined(separator: ", ")
    let text = """
      {"swagger": "2.0", "tags": [\(tags)], "paths": {"/a": {"get": {"tags": [\(used)]}}}}
      """
    let file = SourceFile.json(path: "apiDefinition.swagger.json", bytes: Array(text.utf8))
    let found = Checker().check(Connector(definitionAlone: file)).filter { $0.rule.id == "openapi/tag-undefined" }
    #expect(found.count == 4_000)
    #expect(found.count { $0.message.contains("did you mean 'tag") } == 100_000 / 4_000)
    #expect(found.first?.message.hasSuffix("did you mean 'tag0'?") == true)
  }

  @Test(.timeLimit(.minutes(1))) func manyPropertiesThatAreNotKnown() {
    let text = "{\"properties\": {" + (0..<20_000).map { "\"\(long)\($0)\": 1" }.joined(separator: ", ") + "}}"
    let tree = Tree(files: [FileEntry(path: "apiProperties.json", size: text.utf8.count)]) { _ in
      .success(Array(text.utf8))
    }
    let connector = Connector(reading: tree, folder: "connectors/contoso", profile: .certified)
    #expect(count(of: "properties/unknown-key", in: connector) == 20_000)
  }
}
