import Connectors
import Documents
import Icons

/// The connector has an icon.
enum IconMissing: Rule {
  static let id = "icon/missing"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The folder holds icon.png.",
    why: "the connector is shown with its icon wherever users choose it",
    fix: "add a PNG of 230 by 230 pixels; 'hallmark icon LOGO --brand #RRGGBB' makes one")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- icon.png (absent)
      «»
      """#),
    .failing(
      .folder,
      #"""
      --- certified-connectors/Contoso/apiProperties.json
      {}
      --- certified-connectors/Contoso/icon.png (absent)
      «»
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso/apiProperties.json
      {}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- icon.png
      canvas 230 230 #0f6cbd
      box 35 35 160 160 #ffffff
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.roles.icon == nil, connector.roles.misnamedIcons.isEmpty else { return }
    let path = Place.file(connector.path(of: "icon.png"))
    if connector.layout == .native {
      findings.report(at: path, "there is no icon.png")
    } else if connector.profile == .certified {
      findings.report(at: path, "there is no icon.png; it is handed in separately then", as: .warning)
    }
  }
}
