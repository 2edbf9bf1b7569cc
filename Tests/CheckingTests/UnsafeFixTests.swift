import Connectors
import Documents
import Testing

@testable import Checking

/// What fixes make that have to be looked at afterwards is no worse than what they were made of.
@Suite struct UnsafeFixTests {
  /// A definition after all rounds of mending, and the rules that find something in it then.
  private func mended(_ definition: String) -> (text: String, rules: [String]) {
    var file = SourceFile.json(path: "apiDefinition.swagger.json", bytes: Array(definition.utf8))
    var findings = Checker().check(Connector(definitionAlone: file))
    for _ in 0..<8 {
      guard let plan = FixPlan(findings, in: file, allowingUnsafe: true) else { break }
      file = .json(path: file.path, bytes: plan.bytes)
      findings = Checker().check(Connector(definitionAlone: file))
    }
    return (String(decoding: file.bytes, as: UTF8.self), findings.map { $0.rule.id })
  }

  @Test func whatCallsAnOperationIsRenamedWithIt() {
    let (text, rules) = mended(
      """
      {"swagger": "2.0", "paths": {"/a": {"get": {"operationId": "list-items"}}, "/b": {"get": {
        "operationId": "Get", "parameters": [{"in": "query", "name": "id", "type": "string",
          "x-ms-dynamic-values": {"operationId": "list-items", "value-path": "id"}}]}}}}
      """)
    #expect(!text.contains("list-items"))
    #expect(!rules.contains("certification/operation-reference"))
    #expect(!rules.contains("certification/operation-id-characters"))
  }

  @Test func noTwoOperationsAreGivenOneName() {
    let (_, rules) = mended(
      """
      {"swagger": "2.0", "paths": {"/a": {"get": {"operationId": "list-items"}}, "/b": {"get": {
        "operationId": "List_items"}}, "/c": {"get": {"operationId": "get-item"}}, "/d": {"get": {"operationId": "GetItem"}}}}
      """)
    #expect(!rules.contains("openapi/operation-id-unique"))
    #expect(rules.filter { $0 == "certification/operation-id-characters" }.count == 2)
  }

  @Test func whatAPolicyNamesKeepsItsName() throws {
    let definition = #"{"swagger": "2.0", "paths": {"/a": {"get": {"operationId": "list-items"}}}}"#
    for (named, isMended) in [("list-items", false), ("Other", true)] {
      let properties = #"""
        {"properties": {"policyTemplateInstances": [{"templateId": "setheader", "title": "x",
          "parameters": {"x-ms-apimTemplate-operationName": ["\#(named)"]}}]}}
        """#
      let files = try [
        ExampleFile(header: "apiDefinition.swagger.json", content: Array(definition.utf8)),
        ExampleFile(header: "apiProperties.json", content: Array(properties.utf8)),
      ]
      let findings = try ExampleChecking.findings(files, .folder, Checker())
      let finding = try #require(findings.first { $0.rule.id == "certification/operation-id-characters" })
      #expect((finding.fix != nil) == isMended)
    }
  }

  @Test(arguments: ["", #", "security": [{"kye": []}]"#])
  func aSchemeThatNothingAsksForStays(security: String) {
    let (text, rules) = mended(
      """
      {"swagger": "2.0", "paths": {}\(security),
       "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
      """)
    #expect(text.contains("\"X-Key\""))
    #expect(rules.contains("openapi/security-undefined") == !security.isEmpty)
  }
}
