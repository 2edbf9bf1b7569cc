import Definitions
import Documents

/// A schema is not nested too deep.
enum SchemaDepthLimit: Rule {
  static let id = "certification/schema-depth"
  static let level = Level.warning
  static let official = ["SchemaTooDeep"]
  static let documentation = Documentation(
    what: """
      The schema of a body, response or parameter is at most 32 deep, references followed. The service does not \
      publish its own limit; the deepest published schema has 15.
      """,
    why: "the service refuses a schema that is too deep, and nobody finds a field that far down",
    fix: "take out levels that hold nothing but the next one")
  static let examples: [Example] = [
    .failing(.definition, caption: "a response with 32 objects in one another", response(33)),
    .passing(.definition, ##"{"definitions": {"Node": {"properties": {"next": {"$ref": "#/definitions/Node"}}}}}"##),
  ]

  private static func response(_ depth: Int) -> String {
    let start = String(repeating: "{\"properties\": {\"p\": ", count: depth - 1)
    return "{\"responses\": {\"R\": {\"schema\": «\(start){}\(String(repeating: "}}", count: depth - 1))»}}}"
  }

  static let check = Check.definition { definition, findings in
    guard definition.schemas.count > limit else { return }
    var measure = SchemaDepth(definition, limit: limit)
    func judge(_ schema: Schema?) {
      guard let schema, measure.exceedsLimit(schema) else { return }
      findings.report(schema.value, "the schema is more than \(limit) deep")
    }
    for parameter in definition.parameters where parameter.location == .body { judge(parameter.schema) }
    for response in definition.responses { response.eachSchema(judge) }
    for item in definition.pathItems { judge(item.notificationSchema) }
    if definition.isTwo { return }
    for operation in definition.operations { for body in operation.bodies { judge(body.schema) } }
  }

  private static let limit = 32
}
