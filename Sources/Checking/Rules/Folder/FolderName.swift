import Connectors
import Documents

/// The folder's name can be used everywhere.
enum FolderName: Rule {
  static let id = "folder/name"
  static let level = Level.warning
  static let documentation = Documentation(
    what:
      "In the layout power-platform the folder's name has at most 73 letters, digits, blanks and - . ( ) ' & _, no blank or dot at its ends.",
    why: "other names cannot be checked out on every system",
    fix: "rename the folder with 'git mv'")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- certified-connectors/Contoso+Sales (absent)
      «»
      --- certified-connectors/Contoso+Sales/apiProperties.json
      {}
      """#),
    .passing(
      .folder,
      #"""
      --- certified-connectors/Contoso (Sales & Søn)/apiProperties.json
      {}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .powerPlatform, !connector.name.isEmpty else { return }
    let name = connector.name
    let place = Place.file(connector.folder)
    let odd = name.unicodeScalars.first { !$0.isAlphanumeric && !usual.contains($0) }
    if let odd { findings.report(at: place, "the folder's name '\(name)' holds \(odd.shown)") }
    if let first = name.utf8.first, let last = name.utf8.last, ends.contains(first) || ends.contains(last) {
      findings.report(at: place, "the folder's name '\(name)' begins or ends with a blank or a dot")
    }
    if name.utf16.count > 73 {
      findings.report(at: place, "the folder's name has \(name.utf16.count) characters; 73 are the most")
    }
  }

  private static let usual = " -.()'&_".unicodeScalars
  private static let ends = ByteSet(" .")
}
