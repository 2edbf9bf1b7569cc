import Connectors
import Documents

/// The sections say something.
enum SectionEmpty: Rule {
  static let id = "readme/section-empty"
  static let level = Level.info
  static let documentation = Documentation(
    what: "No section of the readme is empty.",
    why: "a heading without text helps nobody",
    fix: #"write the text, or "None." where there is nothing to say"#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- readme.md
      # Contoso
      «## Prerequisites»
      ## Publisher: Contoso
      """#),
    .passing(
      .folder,
      #"""
      --- readme.md
      # Contoso
      ## Publisher:
      ## Prerequisites
      None.
      ## Supported Operations
      ### List items
      Lists the items.
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let readme = connector.readme else { return }
    let headings = readme.text.headings
    // readme/publisher-line tells of a publisher that is not named.
    for section in ReadmeSection.all(for: connector.profile) where section != .publisher {
      guard let heading = headings.firstIndex(where: { section.isMeant(by: $0.text) }) else { continue }
      let hasParts = heading + 1 < headings.count && headings[heading + 1].level > headings[heading].level
      let saysItself = headings[heading].text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1).count > 1
      if hasParts || saysItself || readme.text.hasText(below: heading) { continue }
      findings.report(
        at: .bytes(readme.text.range(of: heading), of: readme.file), "the section '\(section.name)' is empty")
    }
  }
}
