import Definitions
import Documents

/// All bodies and responses of a definition are not too large together.
enum SchemaCountTotal: Rule {
  static let id = "certification/schema-count-total"
  static let level = Level.error
  static let official = ["TotalSchemaCountExceedsMaxAllowed"]
  static let documentation = Documentation(
    what: "The bodies, responses and notifications of all operations consist of at most 4194304 schemas together.",
    why: "the service refuses more",
    fix: "make two connectors")
  static let examples: [Example] = [
    .failing(
      .definition, caption: "256 operations that share a response of 16385 schemas", operations(256, of: 16_384)),
    .passing(
      .definition, #"{"paths": {"/items": {"get": {"responses": {"200": {"schema": {"type": "string"}}}}}}}"#),
  ]

  private static func operations(_ count: Int, of size: Int) -> String {
    let properties = String(repeating: "\"p\":{},", count: size - 1) + "\"p\":{}"
    let response = "{\"get\":{\"responses\":{\"200\":{\"$ref\":\"#/responses/R\"}}}}"
    let paths = (1...count).map { "\"/\($0)\":\(response)" }.joined(separator: ",")
    return "{\"responses\":{\"R\":{\"schema\":{\"properties\":{\(properties)}}}},\"paths\":«{\(paths)}»}"
  }

  static let check = Check.definition { definition, findings in
    guard definition.schemas.count > 256, let paths = definition[.paths] else { return }
    // No operation has more than all schemas of the text.
    guard definition.schemas.count.multipliedReportingOverflow(by: definition.operations.count).partialValue > limit
    else { return }
    let counts = definition.schemaCounts
    var sum = 0
    for operation in definition.operations { sum &+= counts.count(of: operation) }
    if sum > limit { findings.report(paths, "the operations consist of \(sum) schemas, \(limit) are allowed") }
  }

  private static let limit = 4_194_304
}
