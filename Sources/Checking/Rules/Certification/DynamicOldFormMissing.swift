import Definitions
import Documents

/// Older clients find the older form.
enum DynamicOldFormMissing: Rule {
  static let id = "certification/dynamic-old-form-missing"
  static let level = Level.info
  static let documentation = Documentation(
    what: """
      x-ms-dynamic-values stands beside x-ms-dynamic-list, and x-ms-dynamic-schema beside x-ms-dynamic-properties.
      """,
    why: "older clients read only the older form",
    fix: "add the older form with the same operation")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"parameters": {"id": {"in": "query", «"x-ms-dynamic-list"»: {"operationId": "Items"}}}}"#),
    .failing(.definition, #"{"definitions": {"Item": {«"x-ms-dynamic-properties"»: {"operationId": "Get"}}}}"#),
    .passing(
      .definition, #"{"definitions": {"Item": {"x-ms-dynamic-properties": {}, "x-ms-dynamic-schema": {}}}}"#),
  ]

  static let check = Check.dynamicCall { call, findings in
    switch call.form {
    case .list where !call.isBeside(.msDynamicValues):
      findings.report(call.use.member.key, "x-ms-dynamic-list stands without x-ms-dynamic-values")
    case .properties where !call.isBeside(.msDynamicSchema):
      findings.report(call.use.member.key, "x-ms-dynamic-properties stands without x-ms-dynamic-schema")
    default: break
    }
  }
}
