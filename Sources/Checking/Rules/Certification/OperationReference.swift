import Definitions
import Documents

/// What an extension calls is there.
enum OperationReference: Rule {
  static let id = "certification/operation-reference"
  static let level = Level.error
  static let official = ["OperationIdNotFound"]
  static let documentation = Documentation(
    what: "The operationId in an extension is that of an operation of the definition.",
    why: "the designer calls this operation and shows an error where there is none",
    fix: "correct the id, or add the operation")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": "ListItems"}}},
       "parameters": {"id": {"in": "query", "x-ms-dynamic-values": {"operationId": «"listItems"»}}},
       "x-ms-capabilities": {"testConnection": {"operationId": «"Ping"»}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": "ListItems"}}},
       "parameters": {"id": {"in": "query", "x-ms-dynamic-values": {"operationId": "ListItems"}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    var suggestions = 0
    for reference in definition.operationReferences {
      guard let name = reference.string, definition.operation(id: name) == nil else { continue }
      suggestions += 1
      let meant = suggestions > 64 ? nil : suggestion(for: name, definition)
      let message = "there is no operation '\(name)'"
      findings.report(
        reference, meant.map { "\(message); did you mean '\($0)'?" } ?? message,
        fix: meant.flatMap { .replace(reference, with: .string($0), isSafe: false) })
    }
  }

  private static func suggestion(for name: String, _ definition: Definition) -> String? {
    guard definition.operations.count <= 1000 else { return nil }
    return name.nearest(among: definition.operations.compactMap { $0.id?.string })
  }
}
