import Connectors
import Definitions
import Documents

/// The definition is no larger than what the platform takes.
enum DefinitionSize: Rule {
  static let id = "folder/definition-size"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The definition has at most 1,048,576 bytes.",
    why: "the platform refuses a larger one",
    fix: "shorten descriptions, take unused definitions away, or split the connector")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json (padded to 1048577)
      «»{}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json (padded to 1000001)
      «»{}
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json (padded to 1000000)
      {}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let file = connector.roles.definition, file.size > 1_000_000 else { return }
    findings.report(
      at: .file(connector.path(of: file.path)), "the definition has \(file.size) bytes; 1048576 are the most",
      as: file.size > 1_048_576 ? nil : .warning)
  }
}
