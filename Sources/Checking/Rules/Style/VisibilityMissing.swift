import Definitions
import Documents

/// An operation says how visible it is.
enum VisibilityMissing: Rule {
  static let id = "style/visibility-missing"
  static let level = Level.off
  static let documentation = Documentation(
    what: "An operation has x-ms-visibility.",
    why: "the submission's check list asks for it; without it the operation is shown as normal",
    fix: #"add "x-ms-visibility": "important" or "advanced""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": «{"operationId": "GetItem"}»}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"x-ms-visibility": "important"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    if operation.member(.msVisibility) == nil {
      findings.report(operation.value, "\(operation.name) has no x-ms-visibility")
    }
  }
}
