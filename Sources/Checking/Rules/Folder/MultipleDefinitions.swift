import Connectors
import Definitions
import Documents

/// The folder holds one definition.
enum MultipleDefinitions: Rule {
  static let id = "folder/multiple-definitions"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A connector folder holds one definition only.",
    why: "nobody can tell which of them is the connector",
    fix: "keep one of them")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- apiDefinition.swagger.json
      {}
      --- openapi.yaml
      «»openapi: 3.0.3
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- openapi.yaml
      openapi: 3.0.3
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let first = connector.roles.definitions.first else { return }
    for file in connector.roles.definitions.dropFirst() {
      findings.report(
        at: .file(connector.path(of: file.path)), "'\(file.path)' is a second definition besides '\(first.path)'")
    }
  }
}
