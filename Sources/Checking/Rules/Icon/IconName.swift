import Connectors
import Documents
import Encodings
import Icons

/// The icon has the name by which it is found.
enum IconName: Rule {
  static let id = "icon/name"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The icon is named icon.png.",
    why: "a picture of another name is not taken for the icon",
    fix: "rename it to icon.png, and turn it into a PNG first where it is none")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- Icon.png
      «»canvas 230 230 #0f6cbd
      --- logo.png
      «»canvas 230 230 #0f6cbd
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for file in connector.roles.misnamedIcons {
      let isPNG = file.path.lowercased() == "icon.png"
      findings.report(
        at: .file(connector.path(of: file.path)), "'\(file.path)' is not taken for the icon",
        help: isPNG ? "git mv \(ShellWord.quoted(file.path)) icon.png" : nil)
    }
  }
}
