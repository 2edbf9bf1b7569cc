import Connectors
import Documents
import Testing

@testable import Checking
@testable import Reporting

/// Reports grow with what they are about, also where many findings name one long text.
@Suite struct BoundTests {
  /// Definitions of operations or schemas with faults, by how many and by how long the text is that they share.
  private static let definitions: [(name: String, text: @Sendable (_ count: Int, _ length: Int) -> String)] = [
    (
      "a path",
      { count, length in
        let path = "/" + String(repeating: "{v}", count: length / 3)
        let strays = list(count) { #"{"name": "q\#($0)", "in": "path", "required": true, "type": "strin"}"# }
        return operation(path, #""parameters": [\#(strays)]"#)
      }
    ),
    (
      "a property",
      { count, length in
        let inner = list(count) { #""p\#($0)": {"type": "strin", "colour": 1, "format": "int3"}"# }
        return schema(#"{"\#(name(length))": {"properties": {\#(inner)}}}"#)
      }
    ),
    (
      "a definition",
      { count, length in
        let names = list(count) { #""z\#($0)""# }
        return """
          {"swagger": "2.0", "definitions": {"\(name(length))": {
            "type": "object", "properties": {"a": {"type": "string"}}, "required": [\(names)]}}}
          """
      }
    ),
    (
      "the place of another operation",
      { count, length in
        let paths = list(count) { #""/\#($0 == 0 ? name(length) : String($0))": {"get": {"operationId": "A"}}"# }
        return #"{"swagger": "2.0", "paths": {\#(paths)}}"#
      }
    ),
    (
      "a required property's name",
      { count, length in
        let parameters = list(count) {
          ##"{"name": "q\##($0)", "in": "query", "schema": {"$ref": "#/components/schemas/E"}, "example": {}}"##
        }
        return """
          {"openapi": "3.0.3", "paths": {"/a": {"get": {"parameters": [\(parameters)]}}},
           "components": {"schemas": {"E": {"type": "object", "required": ["\(name(length))"]}}}}
          """
      }
    ),
    (
      "a security scheme",
      { count, length in
        let scopes = list(count) { #""s\#($0)""# }
        return """
          {"swagger": "2.0", "security": [{"\(name(length))": [\(scopes)]}], "securityDefinitions":
           {"\(name(length))": {"type": "oauth2", "flow": "implicit", "scopes": {}}}}
          """
      }
    ),
    (
      "a MIME type",
      { count, length in
        let paths = list(count) {
          #""/a\#($0)": {"post": {"parameters": [{"name": "b", "in": "body", "schema": {"type": "object"}}]}}"#
        }
        return #"{"swagger": "2.0", "consumes": ["application/\#(name(length))"], "paths": {\#(paths)}}"#
      }
    ),
    (
      "what a fix names",
      { count, length in
        let calls = list(count) {
          #"""
          "q\#($0)": {"type": "string", "x-ms-dynamic-values": {"operationId": "T", "value-path": "id",
            "parameters": {"x": {"parameter": "leaf"}}}}
          """#
        }
        return """
          {"swagger": "2.0", "paths": {
            "/t": {"get": {"operationId": "T", "parameters": [{"name": "x", "in": "query", "type": "string"}]}},
            "/a": {"post": {"operationId": "A", "parameters": [{"name": "body", "in": "body", "schema": {
              "type": "object", "properties": {
                "\(name(length))": {"type": "object", "properties": {"leaf": {"type": "string"}}}, \(calls)}}}]}}}}
          """
      }
    ),
  ]

  private static func list(_ count: Int, _ element: (Int) -> String) -> String {
    (0..<count).map(element).joined(separator: ",")
  }

  private static func name(_ length: Int) -> String { String(repeating: "x", count: length) }

  private static func operation(_ path: String, _ members: String) -> String {
    #"{"swagger": "2.0", "paths": {"\#(path)": {"get": {"operationId": "A", \#(members)}}}}"#
  }

  private static func schema(_ properties: String) -> String {
    #"{"swagger": "2.0", "definitions": {"A": {"type": "object", "properties": \#(properties)}}}"#
  }

  private static func items(_ text: String) -> [JudgedFinding] {
    let file = SourceFile(path: "connectors/contoso/apiDefinition.swagger.json", bytes: Array(text.utf8))
    return Checker().check(Connector(definitionAlone: .json(path: file.path, bytes: file.bytes)))
      .map { JudgedFinding($0) }
  }

  /// How many bytes the findings take in a report.
  private static func size(_ items: [JudgedFinding], _ format: ReportFormat) -> Int {
    Reports.text(Reports.style(format), items).utf8.count - Reports.text(Reports.style(format), []).utf8.count
  }

  @Test(arguments: definitions.indices) func twiceTheInputIsTwiceTheReport(position: Int) {
    let (name, text) = Self.definitions[position]
    let (one, two) = (Self.items(text(80, 8_000)), Self.items(text(160, 16_000)))
    #expect(one.count >= 80, "\(name)")
    #expect(two.count >= 160, "\(name)")
    for format in ReportFormat.allCases {
      let (small, large) = (Self.size(one, format), Self.size(two, format))
      #expect(large * 2 <= small * 5, "\(name), \(format): \(small) bytes, then \(large)")
    }
  }

  @Test func aPathIsSaidForManyFindings() throws {
    func items(_ count: Int, _ length: Int) throws -> [JudgedFinding] {
      let finding = JudgedFinding(
        try Reports.finding("«1»", path: "connectors/\(Self.name(length))/apiDefinition.swagger.json"))
      return Array(repeating: finding, count: count)
    }
    let (one, two) = (try items(80, 8_000), try items(160, 16_000))
    for format in ReportFormat.allCases {
      let (small, large) = (Self.size(one, format), Self.size(two, format))
      #expect(large * 2 <= small * 5, "\(format): \(small) bytes, then \(large)")
    }
  }

  @Test func theReasonOfASuppressionIsSaidForManyFindings() throws {
    func items(_ count: Int, _ length: Int) throws -> [JudgedFinding] {
      let found = Self.items(Self.operation("/a", Self.list(count) { "\"fo\($0)\": 1" })).map(\.finding)
      let text = """
        {"version": 1, "suppressions": [{"rule": "openapi/unknown-field", "reason": "\(Self.name(length))",
          "path": "connectors/contoso/apiDefinition.swagger.json"}]}
        """
      let judge = SuppressionJudge(try Suppressions(Array(text.utf8)), today: try #require(Day("2027-01-31")))
      return judge.judge(found).items
    }
    let small = Self.size(try items(80, 8_000), .sarif)
    let large = Self.size(try items(160, 16_000), .sarif)
    #expect(large * 2 <= small * 5, "\(small) bytes, then \(large)")
  }

  /// The only finding of a report as programs get it.
  private static func told(_ finding: Finding) throws -> Value {
    let text = Reports.text(Reports.style(.json), [JudgedFinding(finding)])
    return try #require(Document.json(Array(text.utf8)).root?["findings"]?.elements.first { _ in true })
  }

  @Test func textsAreCutInTheirMiddle() throws {
    func message(_ text: String) throws -> String? {
      try Self.told(Reports.finding("«1»", message: text))["message"]?.string
    }
    #expect(try message(Self.name(1_000)) == Self.name(1_000))
    #expect(try message("a" + Self.name(1_000) + "b") == "a" + Self.name(499) + "…" + Self.name(499) + "b")
    // Two and four bytes a character.
    for text in ["a" + String(repeating: "é", count: 600), "ab" + String(repeating: "😀", count: 300) + "b"] {
      let cut = try #require(try message(text))
      let parts = cut.split(separator: "…")
      #expect(parts.count == 2 && text.hasPrefix(parts[0]) && text.hasSuffix(parts[1]))
      #expect((990...1_010).contains(cut.utf8.count))
    }
  }

  @Test func aLongAdviceIsThatOfTheRule() throws {
    func help(_ text: String) throws -> String? {
      try Self.told(Reports.finding("«1»", help: text))["help"]?.string
    }
    #expect(try help(Self.name(1_000)) == Self.name(1_000))
    #expect(try help(Self.name(1_001)) == "shorten the title to 30 characters")
  }

  @Test func aLongPointerIsLeftOutAndStillKnown() throws {
    for (length, isShown) in [(4_095, true), (4_096, false)] {
      let finding = try Reports.finding("{\"\(Self.name(length))\": «1»}")
      let told = try Self.told(finding)
      #expect(told["pointer"]?.string == (isShown ? "/" + Self.name(length) : nil))
      #expect(told["pointer"]?.isNull == !isShown)
      var locator = Locator(try #require(finding.file.document))
      let location = locator.location(of: try #require(finding.node))
      #expect(location.pointer.utf8.count == length + 1)
      #expect(told["fingerprint"]?.string == FingerprintText.of(finding, at: location))
    }
  }

  @Test func aFixThatPutsInMuchIsLeftOut() throws {
    for (length, isShown) in [(4_096 + 2 * 16, true), (4_096 + 2 * 16 + 1, false)] {
      let fix = Fix(isSafe: true, edits: [Edit(1..<3, Self.name(length))])
      let finding = try Reports.finding("[123, «1»]", fix: fix)
      #expect(try Self.told(finding)["fix"]?.isNull == !isShown)
      let text = Reports.text(Reports.style(.sarif), [JudgedFinding(finding)])
      #expect(Document.json(Array(text.utf8)).isSound)
      #expect(text.contains("\"fixes\"") == isShown)
    }
  }
}
