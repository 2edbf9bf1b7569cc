import Definitions
import Documents

/// One response describes what an operation gives.
enum MultipleResponseSchemas: Rule {
  static let id = "certification/multiple-response-schemas"
  static let level = Level.warning
  static let official = ["OperationHasManyResponsesWithSchema"]
  static let documentation = Documentation(
    what: "At most one response of an operation has a schema.",
    why: "the designer offers the fields of one response only",
    fix: "keep the schema of the successful response, and take it out of the others")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {«"responses"»: {
        "200": {"schema": {"type": "string"}}, "404": {"schema": {"type": "string"}}
      }}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"responses": {
        "200": {"schema": {"type": "string"}}, "404": {"description": "Not found"}
      }}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    var count = 0
    for response in operation.responses where response.hasSchema { count += 1 }
    guard count > 1, let responses = operation.member(.responses) else { return }
    findings.report(responses.key, "\(count) responses of \(operation.name) have a schema", fix: fix(operation))
  }

  private static func fix(_ operation: Operation) -> Fix? {
    guard operation.definition.isTwo, operation.definition.document.language == .json else { return nil }
    let described = operation.responses.filter(\.hasSchema)
    guard let kept = operation.successResponse, kept.hasSchema, described.allSatisfy({ $0.reference == nil }) else {
      return nil
    }
    return Fix(
      isSafe: false,
      making: {
        guard let editor = Editor(operation.definition.document) else { return [] }
        return described.filter { $0.ordinal != kept.ordinal }.compactMap { editor.remove("schema", from: $0.value) }
      })
  }
}
