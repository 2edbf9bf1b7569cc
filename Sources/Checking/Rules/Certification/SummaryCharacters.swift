import Definitions
import Documents

/// A summary is words.
enum SummaryCharacters: Rule {
  static let id = "certification/summary-characters"
  static let level = Level.error
  static let official = ["RestrictedCharactersInSummary"]
  static let documentation = Documentation(
    what: #"The summary of an operation has none of the characters / \ < > * % & ?."#,
    why: "the service refuses these characters",
    fix: "say it in words: and for &, or for /")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"summary": «"Create/update items & lists"»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "Create or update items and lists"}}}}"#),
  ]

  private static let restricted: Set<Unicode.Scalar> = ["/", "\\", "<", ">", "*", "%", "&", "?"]

  static let check = Check.operation { operation, findings in
    guard let summary = operation[.summary], summary.isString, summary.mayHaveRestricted, let text = summary.string,
      let first = text.unicodeScalars.first(where: restricted.contains)
    else { return }
    let mended = mended(text)
    findings.report(
      summary, "the summary of \(operation.name) has the character '\(first)'",
      fix: mended.isEmpty ? nil : .replace(summary, with: .string(mended), isSafe: false))
  }

  private static func mended(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += " and "
      case "/": result += " or "
      case _ where restricted.contains(scalar): result += ""
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.words.joined(separator: " ")
  }
}

extension Value {
  /// Whether the bytes of a string have one of the restricted characters, or an escape that may stand for one.
  fileprivate var mayHaveRestricted: Bool {
    document.bytes[document.contentRange(of: document.tape[index])].contains { byte in
      switch byte {
      case 0x2F, 0x5C, 0x3C, 0x3E, 0x2A, 0x25, 0x26, 0x3F: true
      default: false
      }
    }
  }
}
