import Definitions
import Documents

/// The bodies and responses of one operation are not too large together.
enum SchemaCountOperation: Rule {
  static let id = "certification/schema-count-operation"
  static let level = Level.error
  static let official = ["OperationSchemaCountExceedsMaxAllowed"]
  static let documentation = Documentation(
    what: "The bodies, responses and notifications of one operation consist of at most 16384 schemas together.",
    why: "the service refuses more",
    fix: "move parts of the schemas into definitions and refer to them")
  static let examples: [Example] = [
    .failing(.definition, caption: "an operation whose response has 16384 properties", operation(16_384)),
    .passing(
      .definition, #"{"paths": {"/items": {"get": {"responses": {"200": {"schema": {"type": "string"}}}}}}}"#),
  ]

  private static func operation(_ count: Int) -> String {
    let properties = String(repeating: "\"p\":{},", count: count - 1) + "\"p\":{}"
    return
      "{\"paths\":{\"/items\":{\"get\":«{\"responses\":{\"200\":{\"schema\":{\"properties\":{\(properties)}}}}}»}}}"
  }

  static let check = Check.definition { definition, findings in
    guard definition.schemas.count > limit else { return }
    let counts = definition.schemaCounts
    for operation in definition.operations {
      let count = counts.count(of: operation)
      if count > limit {
        findings.report(operation.value, "\(operation.name) consists of \(count) schemas, \(limit) are allowed")
      }
    }
  }

  private static let limit = 16_384
}
