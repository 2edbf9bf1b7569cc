import Connectors
import Documents

/// The folder holds a readme.
enum MissingReadme: Rule {
  static let id = "folder/missing-readme"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The folder of a certified or independent connector holds readme.md.",
    why: "the documentation of the connector is made of it",
    fix:
      "write readme.md: a heading with the title, what the connector does, and the sections '## Publisher: NAME', '## Prerequisites', '## Supported Operations', '## Obtaining Credentials', '## Known Issues and Limitations' and '## Deployment Instructions'"
  )
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- certified-connectors/Contoso/readme.md (absent)
      «»
      --- certified-connectors/Contoso/apiProperties.json
      {}
      """#),
    .failing(
      .folder,
      #"""
      --- readme.md (absent)
      «»
      --- metadata.json
      {}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- README.md
      # Contoso
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.roles.readmes.isEmpty else { return }
    let place = Place.file(connector.path(of: "readme.md"))
    if connector.layout == .native {
      findings.report(at: place, "there is no readme.md", as: .info)
    } else if connector.profile != .custom {
      findings.report(at: place, "there is no readme.md")
    }
  }
}
