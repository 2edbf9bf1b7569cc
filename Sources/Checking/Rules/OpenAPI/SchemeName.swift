import Definitions
import Documents

/// A scheme is http, https, ws or wss.
enum SchemeName: Rule {
  static let id = "openapi/scheme"
  static let level = Level.error
  static let official = ["SchemeNotValid"]
  static let documentation = Documentation(
    what: "Each of the schemes is http, https, ws or wss, in lower case.",
    why: "no client knows how to call by another scheme",
    fix: #"write "https""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"schemes": ["https", «"HTTP"»], "paths": {"/a": {"get": {"schemes": [«"ftp"»]}}}}"#),
    .passing(.definition, #"{"schemes": ["http", "https", "ws", "wss"]}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in judge(definition[.schemes], &findings) },
    .operation { operation, findings in
      if operation.definition.isTwo { judge(operation[.schemes], &findings) }
    },
  ])

  private static let known = ["http", "https", "ws", "wss"]

  private static func judge(_ schemes: Value?, _ findings: inout Findings) {
    guard let schemes else { return }
    for scheme in schemes.elements where !known.contains(where: scheme.equals) {
      guard let text = scheme.string else { continue }
      let lower = text.lowercased()
      findings.report(
        scheme, "'\(text)' is none of http, https, ws, wss",
        fix: known.contains(lower) ? Fix(isSafe: true, edits: [.retext(scheme, lower)]) : nil)
    }
  }
}
