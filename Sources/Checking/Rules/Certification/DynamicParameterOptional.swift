import Definitions
import Documents

/// What a dynamic call needs is there when it is made.
enum DynamicParameterOptional: Rule {
  static let id = "certification/dynamic-parameter-optional"
  static let level = Level.warning
  static let official = ["OperationParameterRequiredMismatch"]
  static let documentation = Documentation(
    what: "A required parameter of the called operation is given by one that is required, or has a default.",
    why: "the call fails as long as the user has not filled in the optional one",
    fix: "make the parameter required, or give it a default")
  static let examples: [Example] = [
    .failing(.definition, definition(#"{"in": "query", "name": "list"}"#, reference: #"«"list"»"#)),
    .passing(.definition, definition(#"{"in": "query", "name": "list", "required": true}"#, reference: #""list""#)),
  ]

  private static func definition(_ parameter: String, reference: String) -> String {
    #"""
    {"paths": {
      "/lists": {"get": {"operationId": "Items", "parameters": [{"in": "query", "name": "of", "required": true}]}},
      "/items": {"get": {"parameters": [
        \#(parameter),
        {"in": "query", "name": "id", "x-ms-dynamic-values": {
          "operationId": "Items", "parameters": {"of": {"parameter": \#(reference)}}
        }}
      ]}}
    }}
    """#
  }

  static let check = Check.dynamicCall { call, findings in
    call.eachPassedReference { argument, reference, target, sources in
      guard target.isRequired, sources.allSatisfy({ !$0.isRequired && !$0.hasDefault }) else { return }
      findings.report(
        reference, "'\(reference.string ?? "")' is optional, but '\(argument.key.string)' needs a value")
    }
  }
}
