import Arguments
import Platform
import Reporting
import TestSupport
import Testing

@testable import Commands

/// Pages of `docs` that are made from the code are what the code says; `RECORD_SNAPSHOTS=1` writes them anew.
@Suite(.serialized) struct SnapshotTests {
  @Test func theCommandReferenceIsCurrent() throws {
    try compare(CommandReference(CommandTable.program).markdown, with: "docs/commands.md")
  }

  @Test func theRuleReferenceIsCurrent() throws {
    try compare(RuleReference.markdown, with: "docs/rules.md")
  }

  @Test func theReadmeListsTheCommands() throws {
    var lines = ["| command | does |", "| --- | --- |"]
    for command in CommandTable.program.commands {
      let verbs = command.verbs.map(\.name).joined(separator: "\\|")
      lines.append("| `\(command.name)\(verbs.isEmpty ? "" : " " + verbs)` | \(command.abstract) |")
    }
    try compareReadme(lines.joined(separator: "\n"), at: "commands")
  }

  @Test func theReadmeShowsARun() throws {
    let directory = try TemporaryDirectory()
    let planted = Program(
      "sh", [Path.join(BuiltProgram.sources, "scripts/planted"), directory.path], environment: .current())
    #expect(try planted.run().isSuccess)
    let rules = ["json/trailing-comma", "openapi/unknown-field", "certification/title-length"]
    let words = ["check", "--select", rules.joined(separator: ","), "connectors/contoso"]
    let outcome = try Program(
      Path.join(try BuiltProgram.folder(), "hallmark"), words, environment: .current(), directory: directory.path
    ).run()
    #expect(outcome.ending == .exited(1))
    let call = words.joined(separator: " ")
    try compareReadme("```\n$ hallmark \(call)\n\(outcome.text)```", at: "run")
  }

  /// Compares a part of the README between its marks.
  private func compareReadme(_ text: String, at mark: String) throws {
    let file = Path.join(BuiltProgram.sources, "README.md")
    let readme = String(decoding: try File.read(file, limit: 1 << 20), as: UTF8.self)
    let start = "<!-- \(mark) -->\n"
    let end = "\n<!-- end of \(mark) -->"
    let place = try #require(readme.place(after: start, before: end), "README.md has no marks of \(mark)")
    if Environment.current()["RECORD_SNAPSHOTS"] == "1" {
      try File.write(Array((readme[..<place.lowerBound] + text + readme[place.upperBound...]).utf8), to: file)
      return
    }
    #expect(readme[place] == text, "README.md is old: RECORD_SNAPSHOTS=1 swift test --filter SnapshotTests mends it")
  }

  private func compare(_ text: String, with path: String) throws {
    let file = Path.join(BuiltProgram.sources, path)
    if Environment.current()["RECORD_SNAPSHOTS"] == "1" { try File.write(Array(text.utf8), to: file) }
    let recorded = String(decoding: try File.read(file, limit: 1 << 24), as: UTF8.self)
    #expect(recorded == text, "\(path) is old: RECORD_SNAPSHOTS=1 swift test --filter SnapshotTests writes it anew")
  }
}

extension String {
  /// The part between two texts.
  fileprivate func place(after start: String, before end: String) -> Range<Index>? {
    guard let from = indices.first(where: { self[$0...].hasPrefix(start) }).map({ index($0, offsetBy: start.count) })
    else { return nil }
    return self[from...].indices.first { self[$0...].hasPrefix(end) }.map { from..<$0 }
  }
}
