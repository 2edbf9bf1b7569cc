import Definitions
import Documents

/// A parameter of the query has no encoding of its own.
enum QueryEncoding: Rule {
  static let id = "certification/query-encoding"
  static let level = Level.errorUnlessPublished
  static let official = ["QueryParameterEncodingNotSupported"]
  static let documentation = Documentation(
    what: "A parameter in the query has no x-ms-url-encoding.",
    why: "the service encodes the query in one way and refuses to be told another",
    fix: "take x-ms-url-encoding out")
  static let examples: [Example] = [
    .failing(.definition, #"{"parameters": {"q": {"in": "query", "name": "q", «"x-ms-url-encoding"»: "single"}}}"#),
    .passing(.definition, #"{"parameters": {"q": {"in": "query", "name": "q"}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard parameter.location == .query, parameter.has(.msURLEncoding), let member = parameter.member(.msURLEncoding)
    else { return }
    findings.report(
      member.key, "the parameter '\(parameter.name?.string ?? "")' in the query has x-ms-url-encoding",
      fix: .remove("x-ms-url-encoding", from: parameter.value, isSafe: true))
  }
}
