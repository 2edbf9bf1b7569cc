import Definitions
import Documents

/// The description of a parameter ends like a sentence.
enum ParameterDescriptionPunctuation: Rule {
  static let id = "style/parameter-description-punctuation"
  static let level = Level.off
  static let documentation = Documentation(
    what: "The description of a parameter ends in a full stop, an exclamation mark or a question mark.",
    why: "the designer shows the description as a sentence, next to sentences that end as they should",
    fix: "end the description with a full stop")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "description": «"How many items"»}}}"#
    ),
    .passing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "description": "How many items?"}}}"#
    ),
  ]

  static let check = Check.parameter { parameter, findings in
    guard let description = parameter[.description], !description.endsInFullStop, description.isString,
      description.lacksFullStop, let text = description.string
    else { return }
    findings.report(
      description, "the description of parameter '\(parameter.name?.string ?? "")' does not end in a full stop",
      fix: text.takesFullStop
        ? Fix(isSafe: true, making: { text.fullStop.map { [.retext(description, $0)] } ?? [] }) : nil)
  }
}
