import Definitions
import Documents

/// The texts of a deprecated operation say so.
enum DeprecatedLabel: Rule {
  static let id = "certification/deprecated-label"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "Summary and description of a deprecated operation have (deprecated).",
    why: "the designer shows a deprecated operation like any other, so that only its texts can warn",
    fix: "put (deprecated) behind the text, before its full stop")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"deprecated": true, "summary": «"List items"»,
        "description": "Lists items (Deprecated)."
      }}}}
      """#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"deprecated": true, "description": «"Lists items."»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"deprecated": true, "summary": "List (deprecated)"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.isDeprecated else { return }
    for (keyword, limit) in [(Keyword.summary, 80), (.description, Int.max)] {
      guard let value = operation[keyword], let text = value.string, !value.isBlank,
        text.firstPlace(of: "(deprecated)") == nil
      else { continue }
      let mended = text.markedDeprecated
      findings.report(
        value, "the \(keyword.name) of \(operation.name) does not say that it is deprecated",
        fix: mended.utf16.count <= limit ? .replace(value, with: .string(mended), isSafe: true) : nil)
    }
  }
}
