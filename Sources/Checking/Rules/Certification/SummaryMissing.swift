import Definitions
import Documents

/// An operation has a summary.
enum SummaryMissing: Rule {
  static let id = "certification/summary-missing"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Every operation has a summary; an internal one without gets a remark.",
    why: "the designer shows the summary as the operation's name",
    fix: #"add "summary" with a short name that begins with a verb, such as List items"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": «{"operationId": "ListItems"}»}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": «{"x-ms-visibility": "internal"}»}}}"#, as: .info),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "List items"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation[.summary] == nil, !operation.isCallback else { return }
    let words = operation.id?.string?.titleFromName ?? ""
    let summary = words.prefix(1) + words.dropFirst().lowercased()
    findings.report(
      operation.value, "\(operation.name) has no summary", as: operation.isInternal ? .info : nil,
      fix: summary.isEmpty
        ? nil : .set("summary", to: .string(String(summary)), in: operation.value, isSafe: false))
  }
}
