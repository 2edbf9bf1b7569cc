import Connectors
import Documents

/// The contact has a name.
enum ContactName: Rule {
  static let id = "contact/name"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: "The contact has a name.",
    why: "customers want to know whom they write to",
    fix: "write the name of your support, such as Contoso Support")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"name": «""»}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"info": {"contact": «{"email": "support@example.org"}»}}
      """#),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"name": "Contoso Support"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let name = connector.contactFact("name")
    if name.holder != nil, name.isEmpty { findings.report(name, "the contact's name is \(name.state)") }
  }
}

extension Fact {
  /// `missing` or `empty`.
  var state: String { isPresent ? "empty" : "missing" }
}
