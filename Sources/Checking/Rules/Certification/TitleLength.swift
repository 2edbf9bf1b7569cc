import Definitions
import Documents

/// The title fits where the connector is listed.
enum TitleLength: Rule {
  static let id = "certification/title-length"
  static let level = Level.error
  static let official = ["FieldLengthExceeded"]
  static let documentation = Documentation(
    what: "The title, info.title, has at most 30 characters.",
    why: "the title is cut off where the connector is listed, so the service refuses a longer one",
    fix: "shorten the title to 30 characters")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {"title": «"Contoso Sales and Marketing Services"»}}"#),
    .passing(.definition, #"{"info": {"title": "Contoso Sales"}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard let title = definition[.info].flatMap({ definition[$0, .title] }), let text = title.string else { return }
    let length = text.utf16.count
    if length > 30 { findings.report(title, "the title has \(length) characters, 30 are allowed") }
  }
}
