import Definitions
import Documents

/// The description of an operation ends like a sentence.
enum DescriptionPunctuation: Rule {
  static let id = "style/description-punctuation"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The description of an operation ends in a full stop, an exclamation mark or a question mark.",
    why: "the designer shows the description as a sentence, next to sentences that end as they should",
    fix: "end the description with a full stop")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"description": «"Lists the items"»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"description": "Lists the items (all of them.)"}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"description": "Items"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let description = operation[.description], !description.endsInFullStop, description.isString,
      description.lacksFullStop, let text = description.string
    else { return }
    findings.report(
      description, "the description of \(operation.name) does not end in a full stop",
      fix: text.takesFullStop
        ? Fix(isSafe: true, making: { text.fullStop.map { [.retext(description, $0)] } ?? [] }) : nil)
  }
}
