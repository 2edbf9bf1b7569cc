import Definitions
import Documents

/// A parameter of the path says how it is encoded.
enum PathEncodingMissing: Rule {
  static let id = "certification/path-encoding-missing"
  static let level = Level.warning
  static let official = ["PathParameterMissingEncoding"]
  static let documentation = Documentation(
    what: "A parameter in the path has x-ms-url-encoding.",
    why: "values with a slash or another sign break the path where they are encoded otherwise than the service reads",
    fix: #"add "x-ms-url-encoding": "single", or "double" where the service decodes twice"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"parameters": {"id": «{"in": "path", "name": "id"}»}}"#),
    .passing(.definition, #"{"parameters": {"id": {"in": "path", "name": "id", "x-ms-url-encoding": "single"}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard parameter.location == .path, !parameter.has(.msURLEncoding) else { return }
    findings.report(
      parameter.value, "the parameter '\(parameter.name?.string ?? "")' in the path has no x-ms-url-encoding",
      fix: .set("x-ms-url-encoding", to: .string("single"), in: parameter.value, isSafe: true))
  }
}
