import Connectors
import Documents

/// The owner of the service behind the connector is known.
enum StackOwner: Rule {
  static let id = "metadata/stack-owner"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: "The owner of the service behind the connector, stackOwner, is given.",
    why:
      "certification asks the owner of the service for consent, and the command-line tool of the platform refuses a connector without it",
    fix: "write the name of the company that owns the service; it is often the publisher's")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"publisher": "Contoso", «"stackowner"»: "Contoso"}}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      «{"publisher": "Contoso"}»
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": "Contoso", "stackOwner": "Contoso"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let owner = connector.stackOwner
    guard let holder = owner.holder else { return }
    if let value = owner.value {
      if value.equals("") { findings.report(owner, "stackOwner is empty") }
      return
    }
    if let misspelt = holder.members.first(where: { $0.key.string.lowercased() == "stackowner" }) {
      findings.report(
        misspelt.key, "stackOwner is missing; '\(misspelt.key.string)' is not read",
        fix: Fix(isSafe: true, edits: [.rename(misspelt.key, to: "stackOwner")]))
    } else {
      findings.report(owner, "stackOwner is missing")
    }
  }
}
