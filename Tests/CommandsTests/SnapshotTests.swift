import Arguments
import Platform
import Reporting
import Testing

@testable import Commands

/// Pages of `docs` that are made from the code are what the code says; `RECORD_SNAPSHOTS=1` writes them anew.
@Suite struct SnapshotTests {
  @Test func theCommandReferenceIsCurrent() throws {
    try compare(CommandReference(CommandTable.program).markdown, with: "docs/commands.md")
  }

  @Test func theRuleReferenceIsCurrent() throws {
    try compare(RuleReference.markdown, with: "docs/rules.md")
  }

  private func compare(_ text: String, with path: String) throws {
    let file = Path.join(BuiltProgram.sources, path)
    if Environment.current()["RECORD_SNAPSHOTS"] == "1" { try File.write(Array(text.utf8), to: file) }
    let recorded = String(decoding: try File.read(file, limit: 1 << 24), as: UTF8.self)
    #expect(recorded == text, "\(path) is old: RECORD_SNAPSHOTS=1 swift test --filter SnapshotTests writes it anew")
  }
}
