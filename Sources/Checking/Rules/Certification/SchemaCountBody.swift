import Definitions
import Documents

/// One body or response is not too large.
enum SchemaCountBody: Rule {
  static let id = "certification/schema-count-body"
  static let level = Level.error
  static let official = ["BodySchemaCountExceedsMaxAllowed"]
  static let documentation = Documentation(
    what: """
      The schema of one body or response consists of at most 512 schemas, references not followed; from 480 on there \
      is a warning.
      """,
    why: "the service refuses more",
    fix: "move parts of the schema into definitions and refer to them")
  static let examples: [Example] = [
    .failing(.definition, caption: "a response with 512 properties", response(512)),
    .failing(.definition, caption: "a response with 480 properties", response(480), as: .warning),
    .passing(
      .definition, #"{"paths": {"/items": {"get": {"responses": {"200": {"schema": {"type": "string"}}}}}}}"#),
  ]

  private static func response(_ count: Int) -> String {
    let properties = (1...count).map { "\"p\($0)\": {}" }.joined(separator: ", ")
    return "{\"responses\": {\"Items\": {\"schema\": «{\"properties\": {\(properties)}}»}}}"
  }

  static let check = Check.definition { definition, findings in
    guard definition.schemas.count >= 480 else { return }
    let counts = definition.schemaCounts
    for parameter in definition.parameters where parameter.location == .body {
      judge(parameter.schema, counts, &findings)
    }
    for response in definition.responses { response.eachSchema { judge($0, counts, &findings) } }
    if definition.isTwo { return }
    for operation in definition.operations { for body in operation.bodies { judge(body.schema, counts, &findings) } }
  }

  private static func judge(_ schema: Schema?, _ counts: SchemaCounts, _ findings: inout Findings) {
    guard let schema else { return }
    let count = counts.count(of: schema)
    guard count >= 480 else { return }
    findings.report(
      schema.value, "the schema consists of \(count) schemas, 512 are allowed", as: count > 512 ? nil : .warning)
  }
}
