import Connectors
import Documents

/// The readme names the publisher.
enum PublisherLine: Rule {
  static let id = "readme/publisher-line"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The heading of the publisher names the same publisher as the connector's properties.",
    why: "users want to know who stands behind the connector",
    fix: "write ## Publisher: and the name")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": "Contoso"}
      --- readme.md
      «## Publisher: Contoso Sales»
      """#),
    .failing(
      .folder,
      #"""
      --- readme.md
      «## Publisher»
      Contoso
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": "Contoso"}
      --- readme.md
      ## Publisher: Contoso
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let readme = connector.readme,
      let heading = readme.text.headings.firstIndex(where: { ReadmeSection.publisher.isMeant(by: $0.text) })
    else { return }
    let place = Place.bytes(readme.text.range(of: heading), of: readme.file)
    let parts = readme.text.headings[heading].text.split(separator: ":", maxSplits: 1)
    guard parts.count > 1, !parts[1].trimmed.isEmpty else {
      let publisher = connector.publisher.string ?? ""
      findings.report(
        at: place, "the heading names no publisher",
        help: publisher.isEmpty ? nil : "write '## Publisher: \(publisher)'")
      return
    }
    let name = parts[1].trimmed
    guard let publisher = connector.publisher.string, !publisher.isEmpty else { return }
    if name.lowercased() != publisher.trimmed.lowercased() {
      findings.report(
        at: place, "the publisher is '\(name)' here and '\(publisher)' in the properties",
        help: "write '## Publisher: \(publisher)' here, or '\(name)' as the publisher in the properties")
    }
  }
}
