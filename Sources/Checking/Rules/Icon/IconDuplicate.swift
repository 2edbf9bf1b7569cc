import Connectors
import Documents
import Icons

/// No two connectors have the same icon.
enum IconDuplicate: Rule {
  static let id = "icon/duplicate"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The icon is not the same file as that of another connector.",
    why: "users cannot tell the two apart",
    fix: "give each its own icon")
  static let examples: [Example] = [
    .failing(
      .repository,
      #"""
      --- connectors/contoso-billing/icon.png
      «»canvas 230 230 #0f6cbd
      --- connectors/contoso/icon.png
      «»canvas 230 230 #0f6cbd
      """#),
    .passing(
      .repository,
      #"""
      --- connectors/contoso-billing/icon.png
      canvas 230 230 #0f6cbd
      --- connectors/contoso/icon.png
      canvas 230 230 #7719aa
      """#),
  ]

  static let check = Check.repository { connectors, findings in
    for (connector, other) in connectors.sharing({ $0.files.icon }).flatMap(\.withAnother) {
      findings.report(path: connector.folder + "/icon.png", "the icon is the same file as that of \(other)")
    }
  }
}
