import Definitions
import Documents

/// The two forms of a dynamic schema mean the same.
enum DynamicPropertiesPathMismatch: Rule {
  static let id = "certification/dynamic-properties-path-mismatch"
  static let level = Level.error
  static let official = ["DynamicPropertiesItemValuePathMismatch"]
  static let documentation = Documentation(
    what: """
      The itemValuePath of x-ms-dynamic-properties is the value-path of the x-ms-dynamic-schema beside it without \
      properties at its end.
      """,
    why: "older clients read the one, newer clients the other, and both are to show the same",
    fix: "correct itemValuePath")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"Item": {
        "x-ms-dynamic-schema": {"operationId": "GetSchema", "value-path": "schema/properties"},
        "x-ms-dynamic-properties": {"operationId": "GetSchema", "itemValuePath": «"schema/properties"»}
      }}}
      """#),
    .failing(
      .definition,
      #"""
      {"definitions": {"Item": {
        "x-ms-dynamic-schema": {"operationId": "GetSchema", "value-path": "schema"},
        "x-ms-dynamic-properties": «{"operationId": "GetSchema"}»
      }}}
      """#),
    .passing(
      .definition,
      #"""
      {"definitions": {"Item": {
        "x-ms-dynamic-schema": {"operationId": "GetSchema", "value-path": "properties"},
        "x-ms-dynamic-properties": {"operationId": "GetSchema"}
      }}}
      """#),
  ]

  static let check = Check.dynamicCall { call, findings in
    guard call.form == .properties, let schema = call.use.schema?[.msDynamicSchema], schema.isObject else { return }
    let old = schema["value-path"]
    guard old.map({ $0.isString || $0.isNull }) ?? true else { return }
    let wanted = withoutProperties(old?.string ?? "")
    let actual = call.value["itemValuePath"]
    guard actual.map(\.isString) ?? true, (actual?.string ?? "") != wanted else { return }
    findings.report(
      actual ?? call.value,
      wanted.isEmpty ? "itemValuePath has to be absent" : "itemValuePath has to be '\(wanted)'",
      fix: wanted.isEmpty
        ? .remove("itemValuePath", from: call.value, isSafe: true)
        : .set("itemValuePath", to: .string(wanted), in: call.value, isSafe: true))
  }

  private static func withoutProperties(_ path: String) -> String {
    if path == "properties" { return "" }
    return path.hasSuffix("/properties") ? String(path.dropLast(11)) : path
  }
}
