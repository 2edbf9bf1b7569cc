import Definitions
import Documents

/// A parameter has a description.
enum ParameterDescriptionMissing: Rule {
  static let id = "certification/parameter-description-missing"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: "Every parameter outside of the body has a description; an internal one without gets a remark.",
    why: "the designer shows the description in the empty field",
    fix: #"add "description" with a sentence that says what to enter"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"parameters": [«{"in": "query", "name": "top"}»]}}}}"#),
    .failing(
      .definition, #"{"parameters": {"top": «{"in": "query", "name": "top", "x-ms-visibility": "internal"}»}}"#,
      as: .info
    ),
    .failing(.definition, #"{"parameters": {"top": {"in": "query", "name": "top", "description": «" "»}}}"#),
    .passing(.definition, #"{"parameters": {"top": {"in": "query", "name": "top", "description": "How many."}}}"#),
    .passing(.definition, #"{"parameters": {"body": {"in": "body", "name": "body"}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard parameter.reference == nil, parameter.location != .body else { return }
    let description = parameter[.description]
    if let description, !description.isBlank { return }
    findings.report(
      description ?? parameter.value, "the parameter '\(parameter.name?.string ?? "")' has no description",
      as: parameter.isInternal ? .info : nil)
  }
}
