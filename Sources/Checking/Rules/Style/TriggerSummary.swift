import Definitions
import Documents

/// The summary of a trigger says when it fires.
enum TriggerSummary: Rule {
  static let id = "style/trigger-summary"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The summary of a trigger begins with When (On is accepted).",
    why: "the designer lists triggers by their summary, and users look for the event",
    fix: "begin the summary with When, as in When an item is created")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-trigger": "single", "summary": «"New item"»}}}}"#),
    .passing(
      .definition, #"{"paths": {"/items": {"get": {"x-ms-trigger": "single", "summary": "When an item is created"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.isTrigger, let summary = operation[.summary], let text = summary.string, !text.isEmpty else {
      return
    }
    let start = text.lowercased()
    if !start.hasPrefix("when "), !start.hasPrefix("on ") {
      findings.report(summary, "the summary of trigger \(operation.name) does not begin with When")
    }
  }
}
