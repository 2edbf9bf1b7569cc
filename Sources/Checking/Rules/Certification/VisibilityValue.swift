import Definitions
import Documents

/// A visibility is one that the designer knows.
enum VisibilityValue: Rule {
  static let id = "certification/visibility-value"
  static let level = Level.error
  static let documentation = Documentation(
    what: """
      The value of x-ms-visibility is important, advanced or internal; another case gets a warning, an empty value, \
      which means nothing, a remark.
      """,
    why: "the designer knows these three values only",
    fix: "write important, advanced or internal, or leave x-ms-visibility out")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-visibility": «"hidden"»}}}}"#),
    .failing(
      .definition, #"{"definitions": {"Item": {"properties": {"id": {"x-ms-visibility": «"Advanced"»}}}}}"#,
      as: .warning),
    .failing(.definition, #"{"parameters": {"id": {"in": "query", "x-ms-visibility": «""»}}}"#, as: .info),
    .passing(.definition, #"{"paths": {"/items": {"get": {"x-ms-visibility": "advanced"}}}}"#),
  ]

  private static let known = ["important", "advanced", "internal"]
  private static let exact = WordSet(known)

  static let check = Check.definition { definition, findings in
    for use in definition.extensions(.msVisibility) { judge(use, &findings) }
  }

  private static func judge(_ use: ExtensionUse, _ findings: inout Findings) {
    let value = use.value
    if exact.contains(value) { return }
    if value.isNull || value.isEmptyString {
      return findings.report(
        value, "x-ms-visibility has no value", as: .info,
        fix: .remove(Keyword.msVisibility.name, from: use.holder, isSafe: true))
    }
    guard let text = value.string else {
      return findings.report(value, "x-ms-visibility is no text: important, advanced and internal are known")
    }
    guard let meant = known.first(where: { text.lowercased() == $0 }) else {
      return findings.report(value, "x-ms-visibility is '\(text)': important, advanced and internal are known")
    }
    findings.report(
      value, "x-ms-visibility is '\(text)', it is written '\(meant)'", as: .warning,
      fix: .replace(value, with: .string(meant), isSafe: true))
  }
}
