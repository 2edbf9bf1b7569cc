import Connectors
import Documents
import Testing

@testable import Checking

/// What fixes write is what people would have written.
@Suite struct TextFixTests {
  /// The files of a folder after all rounds of mending, by name, and the rules that find something then.
  private func mended(
    _ files: [String: String], by rules: Set<String>, allowingUnsafe: Bool = true
  ) throws -> (texts: [String: String], rules: [String]) {
    var texts = files
    for _ in 0..<8 {
      let examples = try texts.map { try ExampleFile(header: $0, content: Array($1.utf8)) }
      let findings = try ExampleChecking.findings(examples, .folder, Checker())
      let wanted = findings.filter { rules.contains($0.rule.id) }
      guard let file = wanted.first(where: { $0.fix != nil && ($0.isFixSafe == true || allowingUnsafe) })?.file,
        let plan = FixPlan(wanted.filter { $0.file === file }, in: file, allowingUnsafe: allowingUnsafe)
      else { return (texts, findings.map { $0.rule.id }) }
      texts[file.path] = String(decoding: plan.bytes, as: UTF8.self)
    }
    return (texts, ["the rounds have no end"])
  }

  private func mended(readme: String) throws -> (text: String, rules: [String]) {
    let (texts, rules) = try mended(["readme.md": readme], by: ["readme/section-missing"])
    return (texts["readme.md"] ?? "", rules)
  }

  private func mended(operation: String, by rules: Set<String>) throws -> (text: String, rules: [String]) {
    let definition = #"{"swagger": "2.0", "paths": {"/a": {"get": \#(operation)}}}"#
    let (texts, found) = try mended(["apiDefinition.swagger.json": definition], by: rules)
    return (texts["apiDefinition.swagger.json"] ?? "", found)
  }

  private static let sections = """
    ## Publisher: Contoso
    ## Prerequisites
    ## Supported Operations
    ## Obtaining Credentials

    """

  @Test func noSectionIsAddedToCode() throws {
    let readme = TextFixTests.sections + "```\nhallmark\n"
    let (text, rules) = try mended(readme: readme)
    #expect(text == readme)
    #expect(rules.filter { $0 == "readme/section-missing" }.count == 2)
  }

  @Test func sectionsAreAddedAsTheTextIsWritten() throws {
    let added = ["## Known Issues and Limitations", "", "## Deployment Instructions", ""]
    for lineEnd in ["\n", "\r\n"] {
      let lines = TextFixTests.sections.split(separator: "\n").map(String.init) + ["| a | b |"]
      for end in [[], [""], ["", ""]] {
        let (text, rules) = try mended(readme: (lines + end).joined(separator: lineEnd))
        #expect(text == (lines + [""] + added).joined(separator: lineEnd))
        #expect(!rules.contains("readme/section-missing"))
      }
    }
  }

  @Test func aDeprecatedTextEndsInOneFullStop() throws {
    let both: Set<String> = ["certification/deprecated-label", "style/description-punctuation"]
    for (text, wanted) in [
      ("Lists the ships.", "Lists the ships (deprecated)."), ("Lists the ships", "Lists the ships (deprecated)."),
      ("Lists the ships.  ", "Lists the ships (deprecated)."), ("Lists ships!", "Lists ships! (deprecated)."),
      ("Lists ships. (Deprecated)", "Lists ships (deprecated)."), ("Lists ships...", "Lists ships... (deprecated)."),
      ("Reads orders, etc.", "Reads orders, etc. (deprecated)."), ("Reads ids, e.g.", "Reads ids, e.g. (deprecated)."),
    ] {
      let (mended, _) = try mended(operation: #"{"deprecated": true, "description": "\#(text)"}"#, by: both)
      #expect(mended.contains("\"\(wanted)\""), "\(text)")
    }
  }

  @Test func aTitleIsTakenForTheSummary() throws {
    for (title, wanted) in [("\"Due date\"", "Due date"), ("\" \"", "Due"), ("1", "Due")] {
      let (text, _) = try mended(
        operation: """
          {"parameters": [{"in": "query", "name": "due", "type": "string", "title": \(title)}, {"in": "body", "name": "b",
            "schema": {"type": "object", "properties": {"due": {"type": "string", "title": \(title)}}}}]}
          """, by: ["certification/parameter-summary-missing", "certification/property-summary-missing"])
      #expect(text.split(separator: "\"x-ms-summary\": \"\(wanted)\"", omittingEmptySubsequences: false).count == 3)
    }
  }

  @Test func whatToTypeIsSaid() throws {
    let definition = #"{"parameters": {"limit": {"in": "query", "name": "limit", "type": "integer"}}}"#
    let file = SourceFile.json(path: "apiDefinition.swagger.json", bytes: Array(definition.utf8))
    let findings = Checker().check(Connector(definitionAlone: file))
    let finding = try #require(findings.first { $0.rule.id == "certification/parameter-summary-missing" })
    #expect(finding.help == #"add "x-ms-summary": "Limit""#)
  }

  @Test func aSchemaThatSaysNothingIsNotMoved() throws {
    let rules: Set<String> = ["certification/success-response", "certification/default-response-schema"]
    for schema in ["{}", #"{"type": "object"}"#] {
      let (text, found) = try mended(
        operation: #"{"responses": {"default": {"description": "Items", "schema": \#(schema)}}}"#, by: rules)
      #expect(text.contains(#"{"200": {"description": "Items"}}"#))
      #expect(!found.contains("certification/empty-response-schema"))
    }
    for schema in [#"{"type": "string"}"#, #"{"type": "object", "minProperties": 3, "description": "An item"}"#] {
      let (text, _) = try mended(operation: #"{"responses": {"default": {"schema": \#(schema)}}}"#, by: rules)
      #expect(text.contains(#"{"200": {"schema": \#(schema)}}"#))
    }
  }

  @Test func aForbiddenColourIsNotWritten() throws {
    for (color, isMended) in [("#ffffff", false), ("#007ee5", false), ("#0f6cbd", true)] {
      let files = try [
        ExampleFile(header: "metadata.json", content: Array(##"{"brandColor": "#7719aa"}"##.utf8)),
        ExampleFile(header: "icon.png", content: Array("canvas 230 230 \(color)\nbox 60 60 100 100 #101010".utf8)),
      ]
      let findings = try ExampleChecking.findings(files, .folder, Checker())
      let finding = try #require(findings.first { $0.rule.id == "icon/brand-color" })
      #expect((finding.fix != nil) == isMended)
    }
  }

  @Test func whatTheTextAboveBlocksIsNoFix() throws {
    let text = """
      {"paths": {"/a": {"get": {"deprecated": true, "description": "One."}}}}, "b": {"summary": 1}}
      """
    let file = SourceFile.json(path: "apiDefinition.swagger.json", bytes: Array(text.utf8))
    let fault = try #require(file.unmendedFault)
    let findings = Checker().check(Connector(definitionAlone: file)).filter { $0.fix != nil }
    for finding in findings {
      let isBelow = finding.range.lowerBound > fault.range.lowerBound
      #expect(!isBelow || finding.isFixBlocked(by: fault))
      #expect(FixPlan([finding], in: file, allowingUnsafe: true) == nil || !finding.isFixBlocked(by: fault))
    }
    #expect(findings.contains { !$0.isFixBlocked(by: fault) })
  }
}
