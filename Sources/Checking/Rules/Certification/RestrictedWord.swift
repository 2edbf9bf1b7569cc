import Definitions
import Documents

/// Title and description leave out the words that the service refuses.
enum RestrictedWord: Rule {
  static let id = "certification/restricted-word"
  static let level = Level.error
  static let official = ["ValueContainsRestrictedWords"]
  static let documentation = Documentation(
    what: """
      The title has neither the word API nor connector, and the description names none of Power Apps, Power Automate \
      and Logic Apps. Whole words count only.
      """,
    why: "the service refuses these words: every connector is an API's connector, and works in all these products",
    fix: "leave the word out")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {"title": «"Contoso API"»}}"#),
    .failing(.definition, #"{"info": {"description": «"Brings the invoices of Contoso to PowerAutomate."»}}"#),
    .passing(.definition, #"{"info": {"title": "OptiAPI", "description": "Sends invoices to the Contoso API."}}"#),
  ]

  private static let inTitle = PhraseList(["api", "connector"])
  static let inDescription = PhraseList(["power apps", "power automate", "logic apps"])

  static let check = Check.definition { definition, findings in
    report(definition.info(.title), inTitle, "title", &findings)
    report(definition.info(.description), inDescription, "description", &findings)
  }

  private static func report(_ value: Value?, _ phrases: PhraseList, _ noun: String, _ findings: inout Findings) {
    guard let value else { return }
    let words = phrases.found(in: value)
    if words.isEmpty { return }
    let quoted = words.map { "'\($0)'" }.joined(separator: " and ")
    findings.report(value, "the \(noun) has the restricted \(words.count > 1 ? "words" : "word") \(quoted)")
  }
}
