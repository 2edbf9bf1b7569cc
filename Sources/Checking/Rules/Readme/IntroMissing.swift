import Connectors
import Documents

/// A certified connector introduces itself.
enum IntroMissing: Rule {
  static let id = "readme/intro-missing"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The folder of a certified connector holds intro.md.",
    why: "the page of the connector in the documentation begins with it",
    fix:
      "write intro.md: what the connector does, and the sections '## Prerequisites', '## How to get credentials', '## Get started with your connector', '## Known issues and limitations', '## Common errors and remedies' and '## FAQ'"
  )
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- certified-connectors/Contoso/apiProperties.json
      {}
      --- certified-connectors/Contoso/intro.md (absent)
      «»
      """#),
    .passing(
      .folder,
      #"""
      --- certified-connectors/Contoso/apiProperties.json
      {}
      --- certified-connectors/Contoso/intro.md
      Contoso sells things.
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.profile == .certified, connector.roles.intro == nil else { return }
    findings.report(at: .file(connector.path(of: "intro.md")), "there is no intro.md")
  }
}
