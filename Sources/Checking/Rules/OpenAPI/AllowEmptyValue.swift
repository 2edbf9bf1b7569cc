import Definitions
import Documents

/// An empty value is allowed where it can be sent.
enum AllowEmptyValue: Rule {
  static let id = "openapi/allow-empty-value"
  static let level = Level.error
  static let official = ["AllowEmptyValueOnlyValidForQueryFormData"]
  static let documentation = Documentation(
    what: "allowEmptyValue stands at parameters in query, in 2.0 also in formData.",
    why: "elsewhere a value without content cannot be told from none",
    fix: "remove allowEmptyValue")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"parameters": {"A": {"name": "a", "in": "header", "type": "string", «"allowEmptyValue"»: true}}}"#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"A": {"name": "a", "in": "cookie", "schema": {},
        «"allowEmptyValue"»: true}}}}
      """#),
    .passing(
      .definition,
      #"{"parameters": {"A": {"name": "a", "in": "formData", "type": "string", "allowEmptyValue": true}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    switch parameter.location {
    case .query, .body, .unknown: return
    case .formData where parameter.definition.isTwo: return
    default: break
    }
    guard parameter.reference == nil, let member = parameter.member(.allowEmptyValue) else { return }
    findings.report(
      member.key, "allowEmptyValue has no meaning for parameter '\(parameter.name?.string ?? "")'",
      fix: Removals(from: parameter.value).edit(member.key).map { Fix(isSafe: true, edits: [$0]) })
  }
}
