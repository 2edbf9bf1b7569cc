import Connectors
import Documents

/// The readme begins with what the connector is.
enum ReadmeTitle: Rule {
  static let id = "readme/title"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The readme has a heading of level 1 with a paragraph below it.",
    why: "that paragraph introduces the connector in the documentation",
    fix: "begin with # and the title, and below it what the service does")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- readme.md
      «»## Contoso

      Sells things.
      """#),
    .failing(
      .folder,
      #"""
      --- readme.md
      «# Contoso»

      ## Publisher: Contoso
      """#),
    .failing(
      .folder,
      #"""
      --- readme.md
      «#Contoso»
      Sells things.
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- readme.md
      # Contoso

      Sells things.
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let readme = connector.readme else { return }
    let text = readme.text
    let titles = text.headings.indices.filter { text.headings[$0].level == 1 && !text.headings[$0].isLoose }
    if titles.contains(where: { text.hasParagraph(below: $0) }) { return }
    let loose = text.headings.indices.first {
      text.headings[$0].level == 1 && text.headings[$0].isLoose && text.hasText(below: $0)
    }
    if let loose {
      findings.report(
        at: .bytes(text.range(of: loose), of: readme.file), "the title lacks the blank behind #", as: .info)
    } else if let first = titles.first {
      findings.report(at: .bytes(text.range(of: first), of: readme.file), "there is no paragraph below the title")
    } else {
      findings.report(at: .file(readme.file.path), "the readme has no title, a heading of level 1")
    }
  }
}

extension Markdown {
  /// The bytes of the line a heading stands in.
  func range(of heading: Int) -> Range<Int> { lines[headings[heading].line].range }

  /// Whether text stands between a heading and the next real one, below what only looks like a heading included.
  func hasParagraph(below heading: Int) -> Bool {
    var position = heading
    repeat {
      if hasText(below: position) { return true }
      position += 1
    } while position < headings.count && headings[position].isLoose
    return position > heading + 1
  }
}
