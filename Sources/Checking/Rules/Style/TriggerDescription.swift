import Definitions
import Documents

/// The description of a trigger begins as the guidance says.
enum TriggerDescription: Rule {
  static let id = "style/trigger-description"
  static let level = Level.off
  static let documentation = Documentation(
    what: "The description of a trigger begins with This operation triggers when.",
    why: "all triggers of the designer are described in the same words",
    fix: "begin the description with This operation triggers when")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-trigger": "single", "description": «"Fires."»}}}}"#),
    .passing(
      .definition,
      #"{"paths": {"/items": {"get": {"x-ms-trigger": "single", "description": "This operation triggers when an item is created."}}}}"#
    ),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.isTrigger, let description = operation[.description], let text = description.string,
      !text.hasPrefix("This operation triggers when")
    else { return }
    findings.report(
      description, "the description of \(operation.name) does not begin with 'This operation triggers when'")
  }
}
