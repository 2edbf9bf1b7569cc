import Definitions
import Documents

/// A summary ends in a letter, a digit or a parenthesis.
enum SummaryEnding: Rule {
  static let id = "style/summary-ending"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The last character of an operation's summary is a letter, a digit or ).",
    why: "the designer shows the summary as a title, and a title has no punctuation at its end",
    fix: "remove the last character")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"summary": «"List items."»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "List items (V2)"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let summary = operation[.summary], !summary.endsPlainly, let text = summary.string,
      let last = text.unicodeScalars.last, !last.isAlphanumeric, last != ")"
    else { return }
    var mended = text.trimmed
    if mended.hasSuffix(".") { mended = String(mended.dropLast()).trimmed }
    let isMended = mended.unicodeScalars.last.map { $0.isAlphanumeric || $0 == ")" } ?? false
    findings.report(
      summary, "the summary of \(operation.name) ends in \(last.shown)",
      fix: isMended ? .retext(summary, mended, isSafe: true) : nil)
  }
}
