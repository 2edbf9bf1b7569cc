import Connectors
import Definitions
import Documents

/// The introduction leaves the operations to the documentation.
enum IntroOperations: Rule {
  static let id = "readme/intro-operations"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "intro.md does not list the operations.",
    why: "the documentation lists them from the definition, right below the introduction",
    fix: "take the list away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- intro.md
      Contoso sells things.
      «## Supported Operations»
      """#),
    .passing(
      .folder,
      #"""
      --- intro.md
      Contoso sells things.
      ## Prerequisites
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let intro = connector.intro else { return }
    let names = ["actions", "triggers", "supported operations"]
    if let heading = intro.text.headings.firstIndex(where: { names.contains($0.text.lowercased()) }) {
      findings.report(
        at: .bytes(intro.text.range(of: heading), of: intro.file), "the introduction lists the operations")
      return
    }
    guard let definition = connector.definition else { return }
    let summaries = Set(definition.operations.compactMap { $0[.summary]?.string?.plain })
    let items = intro.text.lines.filter { line in
      guard line.kind == .text else { return false }
      let text = String(decoding: intro.file.bytes[line.range], as: UTF8.self).trimmed
      guard let mark = text.first, "-*+0123456789".contains(mark) else { return false }
      let item = text.drop { "-*+0123456789.) ".contains($0) }
      return summaries.contains(String(item.drop { $0 == "*" }.prefix { $0 != "*" && $0 != ":" }).plain)
    }
    if items.count >= 3 {
      findings.report(
        at: .bytes(items[0].range, of: intro.file), "the introduction lists \(items.count) operations, the first here")
    }
  }
}
