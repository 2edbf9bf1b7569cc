import Definitions
import Documents

/// What a dynamic call gives is of the type that the operation takes.
enum DynamicParameterType: Rule {
  static let id = "certification/dynamic-parameter-type"
  static let level = Level.warning
  static let official = ["OperationParameterTypeMismatch", "OperationParameterStaticTypeMismatch"]
  static let documentation = Documentation(
    what: "A value or reference in a dynamic call has the type of the parameter or property that it is for.",
    why: "the called operation refuses a value of another type, and the designer shows an error",
    fix: "give a value of the right type")
  static let examples: [Example] = [
    .failing(
      .definition, definition(#"{"in": "query", "name": "list", "type": "string"}"#, #"{"parameter": «"list"»}"#)),
    .failing(.definition, definition(#"{"in": "query", "name": "list", "type": "string"}"#, #"«"one"»"#)),
    .passing(
      .definition, definition(#"{"in": "query", "name": "list", "type": "integer"}"#, #"{"parameter": "list"}"#)),
    .passing(.definition, definition(#"{"in": "query", "name": "list", "type": "string"}"#, "1")),
  ]

  private static func definition(_ parameter: String, _ argument: String) -> String {
    #"""
    {"paths": {
      "/lists": {"get": {"operationId": "Items", "parameters": [{"in": "query", "name": "of", "type": "number"}]}},
      "/items": {"get": {"parameters": [
        \#(parameter),
        {"in": "query", "name": "id", "x-ms-dynamic-values": {
          "operationId": "Items", "parameters": {"of": \#(argument)}
        }}
      ]}}
    }}
    """#
  }

  static let check = Check.dynamicCall { call, findings in
    call.eachPassedReference { argument, reference, target, sources in
      guard let wanted = call.typeName(of: target) else { return }
      let types = sources.map { call.typeName(of: $0) }
      guard !types.isEmpty, types.allSatisfy({ !fits($0, wanted) }) else { return }
      findings.report(
        reference,
        "'\(reference.string ?? "")' is of type \((types.first ?? nil) ?? ""), '\(argument.key.string)' of \(wanted)")
    }
    guard !call.arguments.isEmpty, let target = call.target else { return }
    for argument in call.arguments {
      guard case .literal(let value) = argument.content,
        let input = call.input(of: target, argument.key.string), let wanted = call.typeName(of: input),
        !isFit(value, wanted)
      else { continue }
      findings.report(value, "the value of '\(argument.key.string)' is no \(wanted)", fix: mended(value, as: wanted))
    }
  }

  private static func fits(_ type: String?, _ wanted: String) -> Bool {
    guard let type else { return true }
    return type == wanted || (type == "integer" && wanted == "number")
  }

  private static func isFit(_ value: Value, _ wanted: String) -> Bool {
    switch wanted {
    case "string": value.isString || value.isNull
    case "boolean": value.boolean != nil || value.isNull
    case "number": value.number != nil || value.isNull
    case "integer": value.number?.integer != nil || value.isNull
    case "array": value.isArray || value.isNull
    case "object": value.isObject || value.isNull
    default: true
    }
  }

  private static func mended(_ value: Value, as wanted: String) -> Fix? {
    let text = value.string ?? ""
    switch wanted {
    case "string" where value.number != nil || value.boolean != nil:
      return .replace(value, with: .string(value.source), isSafe: false)
    case "boolean" where text == "true" || text == "false":
      return .replace(value, with: .boolean(text == "true"), isSafe: false)
    case "integer" where Int(text) != nil, "number" where Int(text) != nil:
      return .replace(value, with: .number(String(Int(text) ?? 0)), isSafe: false)
    default: return nil
    }
  }
}
