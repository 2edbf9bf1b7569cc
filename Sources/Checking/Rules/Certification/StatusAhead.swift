import Definitions
import Documents

/// No operation is further than its connector.
enum StatusAhead: Rule {
  static let id = "certification/status-ahead"
  static let level = Level.error
  static let official = ["OperationStatusAheadOfConnector"]
  static let documentation = Documentation(
    what: "No operation has the status Production while the connector has the status Preview.",
    why: "a connector in preview cannot promise an operation in production",
    fix: "give the operation the status Preview")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"info": {"x-ms-api-annotation": {"status": "Preview"}},
       "paths": {"/items": {"get": {"x-ms-api-annotation": {"status": «"Production"»}}}}}
      """#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"x-ms-api-annotation": {"status": "Production"}}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.connectorStatus?.equals("Preview") ?? false else { return }
    for operation in definition.operations {
      guard let status = operation.annotation?.status, status.equals("Production") else { continue }
      findings.report(
        status, "\(operation.name) is in production, its connector in preview",
        fix: .replace(status, with: .string("Preview"), isSafe: false))
    }
  }
}
