import Connectors
import Documents
import Testing

@testable import Checking

/// The newer extensions that are made of the older ones.
@Suite struct DynamicFixTests {
  /// The extension that the fix of a rule's finding adds.
  private func added(_ rule: String, _ name: String, _ definition: String) throws -> String? {
    let file = SourceFile.json(path: "apiDefinition.swagger.json", bytes: Array(definition.utf8))
    let findings = Checker().check(Connector(definitionAlone: file)).filter { $0.rule.id == rule }
    #expect(!findings.isEmpty)
    guard let plan = FixPlan(findings, in: file, allowingUnsafe: true) else { return nil }
    #expect(FixPlan(findings, in: file, allowingUnsafe: false) == nil)
    let mended = SourceFile.json(path: file.path, bytes: plan.bytes)
    #expect(!Checker().check(Connector(definitionAlone: mended)).contains { $0.rule.id == rule })
    return Self.member(name, of: try #require(mended.document?.root))?.source.filter { !$0.isWhitespace }
  }

  private static func member(_ name: String, of value: Value) -> Value? {
    if let found = value[name] { return found }
    for child in value.members.map(\.value) + Array(value.elements) {
      if let found = member(name, of: child) { return found }
    }
    return nil
  }

  private func source(_ extensions: String, calling parameters: String) -> String {
    """
    {"swagger": "2.0", "paths": {
      "/lists": {"post": {"operationId": "Items", "parameters": [
        {"in": "query", "name": "of", "type": "string"},
        {"in": "body", "name": "filter", "schema": {"properties": {"part": {"properties": {"kind": {"type": "string"}}}}}}
      ]}},
      "/items": {"post": {"parameters": [
        {"in": "query", "name": "both", "type": "string"},
        {"in": "body", "name": "item", "schema": {"properties": {
          "list": {"type": "string"}, "both": {"type": "string"},
          "id": {"type": "string", \(extensions), "parameters": {\(parameters)}}}
        }}}
      ]}}
    }}
    """
  }

  @Test func listsAreMadeOfValues() throws {
    let values = """
      "x-ms-dynamic-values": {"operationId": "Items", "value-collection": "value", "value-path": "id", "value-title": "name"
      """
    let rule = "certification/dynamic-list-required"
    #expect(
      try added(
        rule, "x-ms-dynamic-list",
        source(values, calling: #""of": {"parameter": "list"}, "kind": {"parameter": "both"}, "filter": "x""#))
        == #"{"operationId":"Items","parameters":{"of":{"parameterReference":"item/list"},"#
        + #""filter/part/kind":{"parameterReference":"both"},"filter":{"value":"x"}},"#
        + #""itemsPath":"value","itemTitlePath":"name","itemValuePath":"id"}"#)
  }

  @Test func propertiesAreMadeOfSchemas() throws {
    let rule = "certification/dynamic-properties-required"
    for (path, wanted) in [("schema/properties", "schema"), ("properties", nil), ("a/schema", "a/schema")] {
      let schema = "\"x-ms-dynamic-schema\": {\"operationId\": \"Items\", \"value-path\": \"\(path)\""
      #expect(
        try added(rule, "x-ms-dynamic-properties", source(schema, calling: #""of": {"parameter": "list"}"#))
          == #"{"operationId":"Items","parameters":{"of":{"parameterReference":"item/list"}}"#
          + (wanted.map { ",\"itemValuePath\":\"\($0)\"" } ?? "") + "}")
    }
  }

  @Test func aSchemaThatNobodyReachesHasItsFixToo() throws {
    let text = """
      {"swagger": "2.0", "paths": {"/a": {"get": {"operationId": "Get"}}}, "definitions": {"A": {
        "x-ms-dynamic-schema": {"operationId": "Get", "value-path": "schema/properties"}}}}
      """
    #expect(
      try added("certification/dynamic-properties-required", "x-ms-dynamic-properties", text)
        == #"{"operationId":"Get","itemValuePath":"schema"}"#)
  }

  @Test func whatCannotBeToldIsNotMade() throws {
    let values = "\"x-ms-dynamic-values\": {\"operationId\": \"Items\""
    #expect(
      try added(
        "certification/dynamic-list-required", "x-ms-dynamic-list",
        source(values, calling: #""of": {"parameter": "list"}, "nobody": "x""#)) == nil)
  }
}
