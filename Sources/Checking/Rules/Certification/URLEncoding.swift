import Definitions
import Documents

/// An encoding is one that the service knows, where it has an effect.
enum URLEncoding: Rule {
  static let id = "certification/url-encoding"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "x-ms-url-encoding stands on parameters in the path, and is single or double.",
    why: "elsewhere it has no effect, and another value is refused",
    fix: "take x-ms-url-encoding out, or write single or double")
  static let examples: [Example] = [
    .failing(.definition, #"{"parameters": {"h": {"in": "header", "name": "h", «"x-ms-url-encoding"»: "single"}}}"#),
    .failing(
      .definition, #"{"definitions": {"Item": {"properties": {"id": {«"x-ms-url-encoding"»: "double"}}}}}"#),
    .failing(
      .definition, #"{"parameters": {"id": {"in": "path", "name": "id", "x-ms-url-encoding": «"none"»}}}"#, as: .error),
    .passing(.definition, #"{"parameters": {"id": {"in": "path", "name": "id", "x-ms-url-encoding": "double"}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for use in definition.extensions(.msURLEncoding) {
      let location = definition.parameter(at: use.holder)?.location
      // In the query it is the finding of another rule.
      if location == .query || location == .unknown { continue }
      if location != .path {
        findings.report(
          use.member.key, "x-ms-url-encoding has no effect here",
          fix: .remove("x-ms-url-encoding", from: use.holder, isSafe: true))
      } else if !use.value.equals("single"), !use.value.equals("double") {
        findings.report(use.value, "x-ms-url-encoding is \(use.value.source): single and double are known", as: .error)
      }
    }
  }
}
