import Connectors
import Documents
import Icons

/// Connectors of independent publishers have no icon of their own.
enum IconNotAllowed: Rule {
  static let id = "icon/not-allowed"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A folder of an independent publisher holds no icon.png.",
    why: "all connectors of independent publishers show the same icon, which the platform adds",
    fix: "delete icon.png")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso/apiProperties.json
      {}
      --- independent-publisher-connectors/Contoso/icon.png
      «»canvas 230 230 #da3b01
      """#),
    .passing(
      .folder,
      #"""
      --- certified-connectors/Contoso/apiProperties.json
      {}
      --- certified-connectors/Contoso/icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.profile == .independent, connector.roles.icon != nil else { return }
    findings.report(at: .icon(connector), "an independent publisher's connector has no icon of its own")
  }
}

extension Place {
  /// The icon of a connector as a whole.
  static func icon(_ connector: Connector) -> Place { .file(connector.path(of: "icon.png")) }
}

extension Connector {
  /// The icon, where it is a PNG that can be shown.
  var picture: Icon.Picture? {
    if case .picture(let picture) = icon { picture } else { nil }
  }
}
