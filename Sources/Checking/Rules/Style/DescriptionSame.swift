import Definitions
import Documents

/// The description of an operation says more than its summary.
enum DescriptionSame: Rule {
  static let id = "style/description-same"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The description of an operation differs from its summary.",
    why: "the designer shows both, and the same words twice explain nothing",
    fix: "describe what the operation does and gives back")
  static let examples: [Example] = [
    .failing(
      .definition, #"{"paths": {"/items": {"get": {"summary": "List items", "description": «"List items."»}}}}"#),
    .passing(
      .definition,
      #"{"paths": {"/items": {"get": {"summary": "List items", "description": "Gives the items of a list."}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let summary = operation[.summary], let description = operation[.description],
      description.saysTheSame(as: summary)
    else { return }
    findings.report(description, "the description of \(operation.name) repeats its summary")
  }
}
