import Definitions
import Documents

/// What only the newer extension can say is said by it.
enum DynamicPropertiesRequired: Rule {
  static let id = "certification/dynamic-properties-required"
  static let level = Level.warning
  static let official = [
    "DynamicPropertiesExtensionRequiredForAmbiguousReferences",
    "DynamicPropertiesExtensionRequiredForNonParameterReferences",
    "DynamicPropertiesExtensionRequiredForPropertiesValuePath",
  ]
  static let documentation = Documentation(
    what: """
      Where x-ms-dynamic-schema refers to a body property, or to a name that a parameter and a body property share, or \
      its value-path leads to properties, x-ms-dynamic-properties stands beside it.
      """,
    why: "the references of x-ms-dynamic-schema are names of parameters; the designer finds no value for anything else",
    fix: "add x-ms-dynamic-properties, whose references are paths such as body/list")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": "GetSchema"}}}, "definitions": {"Item": {
        «"x-ms-dynamic-schema"»: {"operationId": "GetSchema", "value-path": "schema/properties"}
      }}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": "GetSchema"}}}, "definitions": {"Item": {
        "x-ms-dynamic-schema": {"operationId": "GetSchema", "value-path": "schema/properties"},
        "x-ms-dynamic-properties": {"operationId": "GetSchema", "itemValuePath": "schema"}
      }}}
      """#),
  ]

  static let check = Check.dynamicCall { call, findings in
    guard call.form == .schema, !call.isBeside(.msDynamicProperties) else { return }
    let path = call.path("value-path")?.string ?? ""
    let isOfProperties = path == "properties" || path.hasSuffix("/properties")
    let problem =
      isOfProperties
      ? "the value-path '\(path)' leads to properties, which x-ms-dynamic-properties is for"
      : call.referenceThatNeedsPath.map { "\($0), which x-ms-dynamic-properties alone can refer to" }
    guard let problem else { return }
    findings.report(
      call.use.member.key, problem,
      fix: call.successor.flatMap { .set("x-ms-dynamic-properties", to: $0, in: call.use.holder, isSafe: false) })
  }
}
