import Definitions
import Documents

/// An operation has a description.
enum OperationDescriptionMissing: Rule {
  static let id = "certification/operation-description-missing"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Every operation has a description; an internal one without gets a remark.",
    why: "the designer shows the description where an operation is chosen",
    fix: #"add "description" with a sentence that says what the operation does"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": «{"summary": "List items"}»}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"description": «" "»}}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": «{"x-ms-visibility": "internal"}»}}}"#, as: .info),
    .passing(.definition, #"{"paths": {"/items": {"get": {"description": "Lists all items."}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    let description = operation[.description]
    guard description?.isBlank ?? true, !operation.isCallback else { return }
    findings.report(
      description ?? operation.value, "\(operation.name) has no description", as: operation.isInternal ? .info : nil)
  }
}
