import Definitions
import Documents

/// The description of the connector says enough, and not too much.
enum DescriptionLength: Rule {
  static let id = "certification/description-length"
  static let level = Level.error
  static let official = ["FieldLengthNotInRange"]
  static let documentation = Documentation(
    what: "The description of the connector, info.description, has 30 to 500 characters.",
    why: "the service refuses a description outside of this range",
    fix: "say in 30 to 500 characters what the service does and what the connector is good for")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {"title": "Contoso", "description": «"Invoices of Contoso."»}}"#),
    .failing(.definition, #"{"info": «{"title": "Contoso"}»}"#),
    .passing(.definition, #"{"info": {"description": "Creates and sends the invoices of Contoso."}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard let info = definition[.info], info.isObject else { return }
    guard let description = definition.info(.description) else {
      return findings.report(info, "the connector has no description, 30 to 500 characters are asked for")
    }
    guard description.isString, !description.isBlank else { return }
    let length = description.utf16Length
    if length < 30 || length > 500 {
      findings.report(description, "the description has \(length) characters, 30 to 500 are asked for")
    }
  }
}
