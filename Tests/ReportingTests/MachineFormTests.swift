import Checking
import Connectors
import Documents
import Testing

@testable import Reporting

@Suite struct MachineFormTests {
  /// `é` is two bytes, one unit and one character; `😀` is four bytes, two units and one character.
  private let text = "{\n\"é😀\": «\"a\nb\"»}"

  private func root(_ text: String) throws -> Value {
    let document = Document.json(Array(text.utf8))
    #expect(document.isSound)
    return try #require(document.root)
  }

  @Test func jsonHasExactlyItsMembers() throws {
    let fix = Fix(isSafe: true, edits: [Edit(3..<5, "\"\u{202E}")])
    let text = Reports.text(
      Reports.style(.json),
      [JudgedFinding(try Reports.finding(text, fix: fix)), JudgedFinding(try Reports.finding("«1»"))])
    let root = try root(text)
    #expect(root.members.map(\.key.string) == ["version", "findings", "summary"])
    let findings = try #require(root["findings"])
    #expect(findings.elements.map(\.isObject) == [true, true])
    let finding = try #require(findings.elements.first { $0["line"]?.source == "2" })
    #expect(
      finding.members.map(\.key.string) == [
        "rule", "severity", "path", "line", "column", "endLine", "endColumn", "pointer", "message", "help", "official",
        "fingerprint", "fix",
      ])
    #expect(["line", "column", "endLine", "endColumn"].map { finding[$0]?.source } == ["2", "11", "3", "3"])
    #expect(finding["pointer"]?.string == "/é😀")
    #expect(finding["fingerprint"]?.string?.count == 32)
    let edit = try #require(finding["fix"]?["edits"]?.elements.first { _ in true })
    #expect(edit.members.map(\.value.source) == ["3", "2", "\"\\\"\\u202e\""])
    #expect(
      root["summary"]?.members.map { "\($0.key.string)=\($0.value.source)" } == [
        "errors=2", "warnings=0", "infos=0", "known=0", "suppressed=0", "connectors=1", "files=1",
      ])
  }

  @Test func programsAreToldWhatWasPublished() throws {
    let item = Reports.published(try Reports.finding("«1»"), by: 4)
    let finding = try #require(
      try root(Reports.text(Reports.style(.json), [item]))["findings"]?.elements.first { _ in true })
    #expect(finding["severity"]?.string == "warning")
    #expect(finding["publishedStep"]?.source == "4")
    let run = try root(Reports.text(Reports.style(.sarif), [item]))["runs"]?.elements.first { _ in true }
    let result = try #require(run?["results"]?.elements.first { _ in true })
    #expect(result["level"]?.string == "warning")
    #expect(result["properties"]?["publishedStep"]?.source == "4")
  }

  @Test func sarifCountsInUTF16() throws {
    let fix = Fix(isSafe: true, edits: [Edit(3..<5, "x")])
    let text = Reports.text(
      Reports.style(.sarif),
      [
        JudgedFinding(try Reports.finding(text, path: "a b/ü.json", fix: fix)),
        JudgedFinding(try Reports.finding("«1»"), .suppressed(reason: "agreed")),
      ])
    let run = try #require(try root(text)["runs"]?.elements.first { _ in true })
    #expect(run["columnKind"]?.string == "utf16CodeUnits")
    #expect(run["invocations"]?.elements.map { $0["exitCode"]?.source } == ["1"])
    let results = try #require(run["results"]).elements.map { $0 }
    let physical = results[0]["locations"]?.elements.map { $0["physicalLocation"] }[0]
    #expect(physical?["artifactLocation"]?["uri"]?.string == "a%20b/%C3%BC.json")
    #expect(physical?["region"]?.members.map(\.value.source) == ["2", "8", "3", "3"])
    let rules = try #require(run["tool"]?["driver"]?["rules"]).elements.map { $0["id"]?.string }
    let index = try #require(results[0]["ruleIndex"].flatMap { Int($0.source) })
    #expect(rules[index] == results[0]["ruleId"]?.string)
    #expect(results[1]["suppressions"]?.elements.map { $0["justification"]?.string } == ["agreed"])
    #expect(results[0]["suppressions"]?.elements.map(\.index) == [])
  }

  @Test func junitCountsAndEscapes() throws {
    let text = Reports.text(
      Reports.style(.junit),
      [
        JudgedFinding(try Reports.finding("«1»", message: "<a> & \"b\" \u{1}")),
        JudgedFinding(try Reports.finding("«1»", severity: .warning)),
      ])
    #expect(text.contains("<testsuites name=\"hallmark\" tests=\"2\" failures=\"1\" errors=\"0\">"))
    #expect(text.contains("<testsuite name=\"connectors/contoso\" tests=\"2\" failures=\"1\" errors=\"0\">"))
    #expect(text.contains("message=\"&lt;a&gt; &amp; &quot;b&quot; \\u{1}\""))
    #expect(
      Reports.text(Reports.style(.junit), []).contains("<testcase name=\"check\" classname=\"connectors/contoso\"/>"))
  }

  @Test func githubAnnotatesTheLine() throws {
    let finding = try Reports.finding("[1,\n  «2»]", path: "a,b:c%.json", message: "100%")
    #expect(
      Reports.text(Reports.style(.github), [JudgedFinding(finding)]) == """
        ::error file=a%2Cb%3Ac%25.json,line=2,endLine=2,col=3,endColumn=4,title=certification/title-length::100%25%0Afix: \
        shorten the title to 30 characters

        """)
  }

  @Test func theSameFindingsGiveTheSameBytes() throws {
    for format in ReportFormat.allCases {
      let items = [JudgedFinding(try Reports.finding(text))]
      #expect(Reports.text(Reports.style(format), items) == Reports.text(Reports.style(format), items))
    }
  }
}

@Suite struct TextIndexTests {
  @Test func columnsOfALongLineAreCountedInBlocks() {
    let text = String(repeating: "é😀", count: 1000)
    let index = TextIndex(SourceFile(path: "a.md", bytes: Array(("x\r\n" + text).utf8)))
    let offset = 3 + 6 * 700
    #expect(index.place(of: offset, in: .bytes).column == 6 * 700 + 1)
    #expect(index.place(of: offset, in: .utf16).column == 3 * 700 + 1)
    #expect(index.place(of: offset, in: .characters).column == 2 * 700 + 1)
    #expect(index.place(of: offset, in: .bytes).line == 2)
    #expect(index.place(of: .max, in: .characters).column == 2001)
    #expect(index.line(at: 0).range == 0..<1)
    #expect(index.line(above: index.line(at: offset))?.range == 0..<1)
    #expect(index.line(at: offset).range == 3..<6003)
  }

  @Test func everyEndOfLineCounts() {
    let index = TextIndex(SourceFile(path: "a.md", bytes: Array("a\rb\r\nc\n".utf8)))
    #expect((0...7).map { index.place(of: $0, in: .bytes).line } == [1, 1, 2, 2, 2, 3, 3, 4])
  }
}
