import Connectors
import Documents
import Icons

/// The icon is a PNG.
enum IconFormat: Rule {
  static let id = "icon/format"
  static let level = Level.error
  static let documentation = Documentation(
    what: "icon.png is a PNG file.",
    why: "nothing but a PNG is shown, whatever its name says",
    fix: "save the picture as PNG; renaming it is not enough")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»<svg xmlns="http://www.w3.org/2000/svg"/>
      """#),
    .failing(
      .folder,
      #"""
      --- icon.png
      «»version https://git-lfs.github.com/spec/v1
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard case .other(let format) = connector.icon else { return }
    let help = format == .gitLFSPointer ? "fetch the file with 'git lfs pull', and commit it itself, without LFS" : nil
    let name = format == .unknown ? "no PNG, nor any other picture" : "\(format.name), not a PNG"
    findings.report(at: .icon(connector), "icon.png is \(name)", help: help)
  }
}
