import Definitions
import Documents

/// A trigger says how to fire it.
enum TriggerHint: Rule {
  static let id = "certification/trigger-hint"
  static let level = Level.off
  static let documentation = Documentation(
    what: "Every trigger has x-ms-trigger-hint.",
    why: "the designer shows the hint while a flow is tested",
    fix: "add x-ms-trigger-hint with what to do in the service so that the trigger fires")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": «{"x-ms-trigger": "batch"}»}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-trigger": "batch", "x-ms-trigger-hint": «" "»}}}}"#),
    .passing(
      .definition,
      #"{"paths": {"/items": {"get": {"x-ms-trigger": "batch", "x-ms-trigger-hint": "Add an item."}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.isTrigger else { return }
    let hint = operation[.msTriggerHint]
    if hint?.isBlank ?? true { findings.report(hint ?? operation.value, "\(operation.name) has no x-ms-trigger-hint") }
  }
}
