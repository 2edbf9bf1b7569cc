import Connectors
import Definitions
import Documents
import Encodings

/// The definition has the name by which it is found.
enum DefinitionName: Rule {
  static let id = "folder/definition-name"
  static let level = Level.error
  static let documentation = Documentation(
    what:
      "The definition is named apiDefinition.swagger.json; in the layout native also swagger.json, openapi.json, openapi.yaml or openapi.yml.",
    why: "under another name it is not found",
    fix: "rename it with 'git mv'; where the folder has another definition, remove one of the two")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefination.swagger.json
      «»{}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- openapi.json
      «»{}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- openapi.json
      {}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for file in connector.roles.misnamedDefinitions {
      let name = file.path
      if let other = connector.roles.definition?.path, other != name {
        findings.report(
          at: .file(connector.path(of: name)),
          "'\(name)' is not the name of a definition, and the folder has another, '\(other)'",
          help: "remove one of the two: git rm \(ShellWord.quoted(name))")
        continue
      }
      let meant = "apiDefinition.swagger.json"
      // Where only the case differs, some file systems cannot tell the two names apart.
      let help =
        name.lowercased() == meant.lowercased()
        ? "git mv \(name) definition.json && git mv definition.json \(meant)"
        : "git mv \(ShellWord.quoted(name)) \(meant)"
      findings.report(
        at: .file(connector.path(of: name)), "'\(name)' is not the name of a definition; '\(meant)' is", help: help)
    }
  }
}
