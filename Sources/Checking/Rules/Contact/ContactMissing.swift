import Connectors
import Definitions
import Documents

/// There is a contact.
enum ContactMissing: Rule {
  static let id = "contact/missing"
  static let level = Level.errorUnlessPublished
  static let official = ["RequiredPropertyMissing"]
  static let documentation = Documentation(
    what: "A contact is given: contact.json, or contact in the definition's info.",
    why: "customers who need help, and reviewers, have nobody to write to",
    fix: "add name, url and email of your support")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"info": «{"title": "Contoso"}»}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"info": {"contact": {"name": "Contoso Support"}}}
      """#),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"name": "Contoso Support"}
      --- apiDefinition.swagger.json
      {"info": {}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let contact = connector.infoContact
    guard let definition = connector.definition, connector.contactFile == nil, !contact.isPresent else { return }
    findings.report(contact.holder ?? definition.root, "there is no contact")
  }
}
