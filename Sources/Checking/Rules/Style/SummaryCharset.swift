import Definitions
import Documents

/// A summary holds letters, digits, blanks and parentheses.
enum SummaryCharset: Rule {
  static let id = "style/summary-charset"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The summary of an operation holds letters, digits, blanks and parentheses only.",
    why:
      "the summary is the operation's name in the designer, and other characters read badly there and in generated names",
    fix: "write the summary with letters, digits, blanks and parentheses")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"summary": «"List items - all"»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "List items (V2)"}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "List items/all"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let summary = operation[.summary], !summary.isPlainText(of: usual), let text = summary.string else { return }
    let odd = text.unicodeScalars.first { !$0.isAlphanumeric && !allowed.contains($0) }
    if let odd {
      findings.report(summary, "the summary of \(operation.name) holds \(odd.shown)")
    }
  }

  /// What certification/summary-characters refuses is reported there.
  private static let refused = "/\\<>*%&?"
  private static let usual = ByteSet(" ()" + refused)
  private static let allowed = (" ()" + refused).unicodeScalars
}
