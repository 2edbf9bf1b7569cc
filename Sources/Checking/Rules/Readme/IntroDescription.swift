import Connectors
import Definitions
import Documents

/// The introduction begins with a description.
enum IntroDescription: Rule {
  static let id = "readme/intro-description"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "intro.md begins with a paragraph of at most 8 sentences that is not the definition's description.",
    why: "the page of the connector begins with it, where the description stands already",
    fix: "begin with a few sentences on what users gain from the connector")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- intro.md
      «## Prerequisites»
      None.
      """#),
    .failing(
      .folder,
      #"""
      --- intro.md
      «Contoso sells things.»
      --- apiDefinition.swagger.json
      {"info": {"description": "Contoso sells things."}}
      """#),
    .passing(
      .folder,
      #"""
      --- intro.md
      Sell things from your flow.

      ## Prerequisites
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let intro = connector.intro else { return }
    let lines = intro.text.lines
    guard let first = lines.firstIndex(where: { $0.kind != .blank }) else {
      findings.report(at: .file(intro.file.path), "the introduction is empty")
      return
    }
    guard lines[first].kind != .heading else {
      findings.report(
        at: .bytes(lines[first].range, of: intro.file), "the introduction begins with a heading, not with a paragraph")
      return
    }
    let last = lines[first...].prefix { $0.kind == .text || $0.kind == .code }.endIndex - 1
    let range = lines[first].range.lowerBound..<lines[last].range.upperBound
    let text = String(decoding: intro.file.bytes[range], as: UTF8.self)
    let sentences = sentenceCount(text)
    let description = connector.definition?.root["info"]?["description"]?.string ?? ""
    if sentences > 8 {
      findings.report(at: .bytes(range, of: intro.file), "the description has \(sentences) sentences; 8 are the most")
    } else if !description.isEmpty, text.words == description.words {
      findings.report(at: .bytes(range, of: intro.file), "the description is that of the definition")
    }
  }

  /// The ends of sentences: a full stop, question or exclamation mark, and a blank or nothing behind it.
  private static func sentenceCount(_ text: String) -> Int {
    text.words.count { word in word.last.map { ".!?".contains($0) } ?? false }
  }
}
