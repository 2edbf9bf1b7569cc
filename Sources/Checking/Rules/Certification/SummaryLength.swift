import Definitions
import Documents

/// The summary of an operation fits where the designer shows it.
enum SummaryLength: Rule {
  static let id = "certification/summary-length"
  static let level = Level.error
  static let official = ["OperationSummaryTooLong"]
  static let documentation = Documentation(
    what: "The summary of an operation has at most 80 characters.",
    why: "the designer shows the summary as the operation's name and cuts a longer one off",
    fix: "shorten the summary to 80 characters and move the rest into the description")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {
        "summary": «"List all the items of all the lists of all the users that belong to the organisation"»
      }}}}
      """#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "List items"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let summary = operation[.summary] else { return }
    let length = summary.utf16Length
    guard length > 80 else { return }
    let limit = length >= 120 ? "80 are allowed, and the service itself stops at 120" : "80 are allowed"
    findings.report(summary, "the summary of \(operation.name) has \(length) characters, \(limit)")
  }
}
