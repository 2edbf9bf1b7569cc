import Definitions
import Documents

/// A summary is written like a sentence.
enum SummaryCase: Rule {
  static let id = "style/summary-case"
  static let level = Level.off
  static let documentation = Documentation(
    what:
      "The summary of an operation is in sentence case: only its first word, names and abbreviations begin upper-case.",
    why: "the designer's own operations are in sentence case, and a list of both looks uneven",
    fix: "write the summary in sentence case")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"summary": «"List All Items"»}}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"summary": «"list items"»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "List all items"}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "Get CRM data"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let summary = operation[.summary], let text = summary.string else { return }
    let words = text.words
    guard let first = words.first?.unicodeScalars.first else { return }
    let long = words.dropFirst().filter { $0.unicodeScalars.count > 3 && !$0.unicodeScalars.allSatisfy(\.isUpperASCII) }
    let isTitle =
      words.count > 2 && !long.isEmpty && long.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
    if isTitle {
      findings.report(summary, "the summary of \(operation.name) is in title case")
    } else if first.properties.isLowercase {
      findings.report(summary, "the summary of \(operation.name) begins with a lower-case letter")
    }
  }
}
