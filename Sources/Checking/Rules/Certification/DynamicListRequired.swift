import Definitions
import Documents

/// What only a path can say is said by one.
enum DynamicListRequired: Rule {
  static let id = "certification/dynamic-list-required"
  static let level = Level.warning
  static let official = [
    "DynamicListExtensionRequiredForAmbiguousReferences", "DynamicListExtensionRequiredForNonParameterReferences",
  ]
  static let documentation = Documentation(
    what: """
      Where x-ms-dynamic-values refers to a body property, or to a name that a parameter and a body property share, \
      x-ms-dynamic-list stands beside it.
      """,
    why: "the references of x-ms-dynamic-values are names of parameters; the designer finds no value for anything else",
    fix: "add x-ms-dynamic-list, whose references are paths such as body/list")
  static let examples: [Example] = [
    .failing(.definition, definition(#"«"x-ms-dynamic-values"»"#, beside: "")),
    .passing(
      .definition, definition(#""x-ms-dynamic-values""#, beside: #", "x-ms-dynamic-list": {"operationId": "Items"}"#)),
  ]

  private static func definition(_ name: String, beside: String) -> String {
    #"""
    {"paths": {
      "/lists": {"get": {"operationId": "Items", "parameters": [{"in": "query", "name": "of"}]}},
      "/items": {"post": {"parameters": [{"in": "body", "name": "body", "schema": {"properties": {
        "list": {"type": "string"},
        "id": {\#(name): {"operationId": "Items", "parameters": {"of": {"parameter": "list"}}}\#(beside)}
      }}}]}}
    }}
    """#
  }

  static let check = Check.dynamicCall { call, findings in
    guard call.form == .values, !call.isBeside(.msDynamicList), let problem = call.referenceThatNeedsPath
    else { return }
    findings.report(
      call.use.member.key, "\(problem), which x-ms-dynamic-list alone can refer to",
      fix: call.successor.flatMap { .set("x-ms-dynamic-list", to: $0, in: call.use.holder, isSafe: false) })
  }
}
