import Definitions
import Documents

/// The description of the connector speaks of what it does, not of an API.
enum DescriptionAPIWord: Rule {
  static let id = "certification/description-api-word"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The description of the connector, info.description, leaves out the word API.",
    why: "who builds a flow looks for what can be done, and the guidance for texts asks to leave the word out",
    fix: "say what the service does instead")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {"description": «"Gives access to the Contoso API and its invoices."»}}"#),
    .passing(.definition, #"{"info": {"description": "Creates, sends and books the invoices of Contoso."}}"#),
  ]

  private static let word = PhraseList(["api"])

  static let check = Check.definition { definition, findings in
    guard let description = definition.info(.description), !word.found(in: description).isEmpty else { return }
    findings.report(description, "the description speaks of an API")
  }
}
