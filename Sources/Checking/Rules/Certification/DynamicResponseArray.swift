import Definitions
import Documents

/// A list of values comes from a list.
enum DynamicResponseArray: Rule {
  static let id = "certification/dynamic-response-array"
  static let level = Level.warning
  static let official = ["InvokedOperationShouldProduceArray"]
  static let documentation = Documentation(
    what:
      "The collection path of a dynamic call leads to an array in the response; without a path the response is one.",
    why: "the designer has nothing to list",
    fix: "name the path of the array in the response")
  static let examples: [Example] = [
    .failing(.definition, definition(#"«{"operationId": "Items"}»"#)),
    .failing(.definition, definition(#"{"operationId": "Items", "value-collection": «"page"»}"#)),
    .passing(.definition, definition(#"{"operationId": "Items", "value-collection": "value"}"#)),
  ]

  static func definition(_ call: String) -> String {
    #"""
    {"paths": {"/items": {"get": {"operationId": "Items", "responses": {"200": {"schema": {
      "type": "object", "properties": {
        "value": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
        "page": {"type": "object", "properties": {"next": {"type": "string"}}}
      }
    }}}}}},
     "parameters": {"id": {"in": "query", "x-ms-dynamic-values": \#(call)}}}
    """#
  }

  static let check = Check.definition { definition, findings in
    for (call, departure) in definition.dynamicDepartures {
      guard case .noArray(let place) = departure else { continue }
      let path = place.string.map { "'\($0)' of the response" } ?? "the response"
      findings.report(place, "\(path) of \(call.target?.name ?? "the operation") is no array")
    }
  }
}
