import Connectors
import Documents

/// A verified publisher is an organisation.
enum PublisherPerson: Rule {
  static let id = "metadata/publisher-person"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The publisher of a certified connector is an organisation, not the contact person.",
    why: "certification signs its agreement with a company",
    fix: "write the name of the company as the publisher; where it is one, name a person or a team as the contact")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": «"Alice Example"»}
      --- contact.json
      {"name": "Alice Example"}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": "Contoso Ltd"}
      --- contact.json
      {"name": "Alice Example"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let publisher = connector.publisher
    guard connector.profile == .certified, let text = publisher.string,
      text == connector.contactFact("name").string, text.words.count == 2
    else { return }
    findings.report(publisher, "the publisher's name '\(text)' is also the contact's name")
  }
}
