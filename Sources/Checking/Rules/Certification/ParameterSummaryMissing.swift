import Definitions
import Documents

/// A parameter has a title.
enum ParameterSummaryMissing: Rule {
  static let id = "certification/parameter-summary-missing"
  static let level = Level.errorUnlessPublished
  static let official = ["RequiredPropertyMissing"]
  static let documentation = Documentation(
    what: "Every parameter outside of the body has x-ms-summary; an internal one without gets a remark.",
    why: "the designer shows the summary as the title of the field",
    fix: #"add "x-ms-summary" with a short title such as Item name"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"parameters": [«{"in": "query", "name": "top"}»]}}}}"#),
    .failing(
      .definition, #"{"parameters": {"top": «{"in": "query", "name": "top", "x-ms-visibility": "internal"}»}}"#,
      as: .info
    ),
    .passing(.definition, #"{"parameters": {"top": {"in": "query", "name": "top", "x-ms-summary": "Top"}}}"#),
    .passing(.definition, #"{"parameters": {"body": {"in": "body", "name": "body"}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard !parameter.has(.msSummary), parameter.reference == nil, parameter.location != .body else { return }
    let name = parameter.name?.string ?? ""
    findings.report(
      parameter.value, "the parameter '\(name)' has no x-ms-summary", as: parameter.isInternal ? .info : nil,
      fix: parameter.name.flatMap {
        guard name.unicodeScalars.contains(where: \.isAlphanumeric) else { return nil }
        return .addSummary(to: parameter.value, namedAt: $0.index, isTold: true)
      })
  }
}
