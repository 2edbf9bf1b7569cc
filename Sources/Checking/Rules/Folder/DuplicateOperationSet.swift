import Connectors
import Definitions
import Documents

/// No two connectors have the same definition.
enum DuplicateOperationSet: Rule {
  static let id = "folder/duplicate-operation-set"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The definition is not the same file as that of another connector.",
    why: "two connectors with the same operations are one connector",
    fix: "take one of the two away")
  static let examples: [Example] = [
    .failing(
      .repository,
      #"""
      --- connectors/contoso-billing/apiDefinition.swagger.json
      «»{"info": {"title": "Contoso"}}
      --- connectors/contoso/apiDefinition.swagger.json
      «»{"info": {"title": "Contoso"}}
      """#),
    .passing(
      .repository,
      #"""
      --- connectors/contoso-billing/apiDefinition.swagger.json
      {"info": {"title": "Contoso Billing"}}
      --- connectors/contoso/apiDefinition.swagger.json
      {"info": {"title": "Contoso"}}
      """#),
  ]

  static let check = Check.repository { connectors, findings in
    for (connector, other) in connectors.sharing({ $0.files.definition }).flatMap(\.withAnother) {
      guard let file = connector.files.definition else { continue }
      findings.report(path: connector.folder + "/" + file.path, "the definition is the same file as that of \(other)")
    }
  }
}
