import Connectors
import Definitions
import Documents

/// The script runs for operations that exist.
enum ScriptOperation: Rule {
  static let id = "properties/script-operation"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: "scriptOperations holds operationIds of the definition.",
    why: "the script never runs for an operation that does not exist",
    fix: "write the operationId as it stands in the definition")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"scriptOperations": [«"ListItem"»]}}
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {"/items": {"get": {"operationId": "ListItems"}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"scriptOperations": ["ListItems"]}}
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {"/items": {"get": {"operationId": "ListItems"}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let definition = connector.definition, let list = connector.connection.scriptOperations.value else { return }
    OperationNames(definition).report(unknownIn: Array(list.elements), "scriptOperations", &findings)
  }
}
