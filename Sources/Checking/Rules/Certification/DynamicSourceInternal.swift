import Definitions
import Documents

/// A dynamic call uses what the user has entered.
enum DynamicSourceInternal: Rule {
  static let id = "certification/dynamic-source-internal"
  static let level = Level.warning
  static let official = ["SourcePropertyInternal"]
  static let documentation = Documentation(
    what: "A reference in a dynamic call is to a parameter or property that users of the designer see.",
    why: "the designer does not pass on the default of what is internal",
    fix: "write the default as a static value")
  static let examples: [Example] = [
    .failing(
      .definition,
      definition(#""x-ms-visibility": "internal", "default": "main""#, reference: #"{"parameter": «"list"»}"#)),
    .passing(.definition, definition(#""default": "main""#, reference: #"{"parameter": "list"}"#)),
    .passing(.definition, definition(#""x-ms-visibility": "internal", "default": "main""#, reference: #""main""#)),
  ]

  private static func definition(_ members: String, reference: String) -> String {
    #"""
    {"paths": {
      "/lists": {"get": {"operationId": "Items", "parameters": [{"in": "query", "name": "of"}]}},
      "/items": {"get": {"parameters": [
        {"in": "query", "name": "list", \#(members)},
        {"in": "query", "name": "id", "x-ms-dynamic-values": {
          "operationId": "Items", "parameters": {"of": \#(reference)}
        }}
      ]}}
    }}
    """#
  }

  static let check = Check.dynamicCall { call, findings in
    for argument in call.arguments {
      guard case .reference(let reference) = argument.content, let name = reference.string,
        case .found(let sources) = call.source(name), sources.allSatisfy(\.isInternal)
      else { continue }
      findings.report(
        reference, "'\(name)' is internal, so its value does not reach the call", fix: fix(argument, call, sources))
    }
  }

  private static func fix(
    _ argument: DynamicCall.Argument, _ call: DynamicCall, _ sources: [OperationInputs.Input]
  ) -> Fix? {
    guard sources.count == 1, let standard = call.member(.defaultValue, of: sources[0]) else { return nil }
    let value = JSON(standard)
    return .replace(
      argument.value, with: call.form.usesPaths ? .object([JSON.Member("value", value)]) : value, isSafe: false)
  }
}
