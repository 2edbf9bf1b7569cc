import Definitions
import Documents

/// The title ends in a letter or digit.
enum TitleEnding: Rule {
  static let id = "certification/title-ending"
  static let level = Level.error
  static let official = ["ValueMustEndWithAlphanumeric"]
  static let documentation = Documentation(
    what: "The last character of the title is a letter or digit, or a ) that closes a bracket.",
    why: "the service refuses a title that ends in anything else",
    fix: "take the last character off")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {"title": «"Contoso Sales [Preview]"»}}"#),
    .failing(.definition, #"{"info": {"title": «"Contoso Sales "»}}"#),
    .passing(.definition, #"{"info": {"title": "Contoso Sales (Preview)"}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard let title = definition.info(.title), let text = title.string, !title.isBlank,
      let last = text.unicodeScalars.last, !last.isAlphanumeric
    else { return }
    if last == ")", text.unicodeScalars.dropLast().contains("(") { return }
    let trimmed = trimmed(text)
    let isMended = trimmed != text && trimmed.unicodeScalars.last?.isAlphanumeric ?? false
    findings.report(
      title, "the title ends in '\(Character(last))'", help: isMended ? "take the white space off its end" : nil,
      fix: isMended ? .replace(title, with: .string(trimmed), isSafe: true) : nil)
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.last?.properties.isWhitespace ?? false { scalars.removeLast() }
    return String(scalars)
  }
}
