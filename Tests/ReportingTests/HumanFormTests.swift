import Checking
import Documents
import Testing

@testable import Reporting

@Suite struct HumanFormTests {
  @Test func aFindingShowsItsLineAndWhatToDo() throws {
    let finding = try Reports.finding("{\n  \"info\": {\n    \"title\": «\"Contoso\"»\n  }\n}\n")
    #expect(
      Reports.text(Reports.style(.human), [JudgedFinding(finding)]) == """
        connectors/contoso/apiDefinition.swagger.json:3:14: error[certification/title-length]: the title is long
            2 |   "info": {
            3 |     "title": "Contoso"
              |              ^^^^^^^^^
          why: the title is cut off where the connector is listed, so the service refuses a longer one
          fix: shorten the title to 30 characters

        1 error in 1 connector

        """)
  }

  @Test func whatToDoInYAMLIsSaidInYAML() throws {
    let finding = try Reports.finding(
      "a: «1»", path: "openapi.yaml", help: #"add "x-ms-visibility": "internal" or "200": ["a/b"]"#)
    let text = Reports.text(Reports.style(.human), [JudgedFinding(finding)])
    #expect(text.contains("fix: add x-ms-visibility: internal or \"200\": [\"a/b\"]\n"))
  }

  @Test(arguments: [
    (true, "(hallmark check --fix)"), (false, "(hallmark check --fix --unsafe)"),
  ])
  func aFixSaysHowItIsApplied(isSafe: Bool, call: String) throws {
    let finding = try Reports.finding("«1»", fix: Fix(isSafe: isSafe, edits: [Edit(0..<1, "2")]))
    #expect(Reports.text(Reports.style(.human), [JudgedFinding(finding)]).contains("30 characters  \(call)\n"))
  }

  @Test func aPublishedFindingSaysWhyItIsNoError() throws {
    let item = Reports.published(try Reports.finding("«1»"), by: 4)
    let text = Reports.text(Reports.style(.human), [item])
    #expect(text.contains(": warning[certification/title-length]: the title is long\n"))
    #expect(text.contains("\n  published: step 4 published the connector with it, so it is no error here\n  why: "))
    for format in [ReportFormat.concise, .github, .junit] {
      #expect(Reports.text(Reports.style(format), [item]).contains("the title is long (published with it by step 4)"))
    }
  }

  @Test func whatDoesNotCountIsOnlyCounted() throws {
    let finding = try Reports.finding("«1»")
    let text = Reports.text(
      Reports.style(.human), [JudgedFinding(finding, .known), JudgedFinding(finding, .suppressed(reason: "so"))])
    #expect(text == "no findings in 1 connector\n1 finding known from before not shown\n1 finding suppressed\n")
  }

  @Test func aWholeFileHasNoLine() throws {
    let text = Reports.text(Reports.style(.concise), [JudgedFinding(try Reports.finding(""))])
    #expect(text.hasPrefix("connectors/contoso/apiDefinition.swagger.json: error[certification/title-length]: "))
  }

  @Test func textOfOthersCannotActOnTheTerminal() throws {
    let finding = try Reports.finding(
      "{\"a\": «\"\u{1B}[2J\u{202E}\u{9B}x\"»}", path: "a\u{1B}[31m.json", message: "bad \u{7}\u{2066}name")
    let text = Reports.text(Reports.style(.human), [JudgedFinding(finding)])
    #expect(!text.unicodeScalars.contains { $0 != "\n" && VisibleText.isInvisible($0) })
    #expect(text.contains("a\\u{1B}[31m.json:1:7: "))
    #expect(text.contains("bad \\u{7}\\u{2066}name"))
    #expect(text.contains("\"\\u{1B}[2J\\u{202E}\\u{9B}x\""))
  }

  @Test func aLineOfAMegabyteIsCutAroundTheFinding() throws {
    let filler = String(repeating: "x", count: 500_000)
    let finding = try Reports.finding("[\"\(filler)\", «12345», \"\(filler)\"]")
    let lines = Reports.text(Reports.style(.human), [JudgedFinding(finding)]).split(separator: "\n")
    let shown = try #require(lines.first { $0.hasPrefix("    1 |") })
    let carets = try #require(lines.first { $0.hasPrefix("      |") })
    #expect(shown.count < 130)
    let column = try #require(
      shown.firstIndex(of: "1").map { _ in shown.distance(from: shown.startIndex, to: shown.range(of: "12345")) })
    #expect(carets.prefix { $0 != "^" }.count == column)
    #expect(carets.filter { $0 == "^" }.count == 5)
  }

  @Test func caretsStandBelowWideCharactersAndTabs() throws {
    let finding = try Reports.finding("\t[\"漢字é\", «7»]")
    let lines = Reports.text(Reports.style(.human), [JudgedFinding(finding)]).split(separator: "\n")
    #expect(lines[1] == "    1 |     [\"漢字é\", 7]")
    #expect(lines[2] == "      |               ^")
  }

  @Test func severalConnectorsHaveHeadings() throws {
    let style = Reports.style(.human, isGrouped: true)
    #expect(
      Reports.text(style, [JudgedFinding(try Reports.finding("«1»"))]).hasPrefix("connectors/contoso: 1 error\n\n"))
    #expect(Reports.text(style, []) == "no findings in 1 connector\n")
  }
}

extension Substring {
  /// Where a text begins in this one.
  fileprivate func range(of text: String) -> Index {
    indices.first { self[$0...].hasPrefix(text) } ?? endIndex
  }
}
