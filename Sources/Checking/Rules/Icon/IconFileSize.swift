import Connectors
import Documents
import Icons

/// The icon is no large file.
enum IconFileSize: Rule {
  static let id = "icon/file-size"
  static let level = Level.error
  static let documentation = Documentation(
    what: "icon.png has less than 1 MB.",
    why: "a larger one is refused",
    fix: "save it with fewer colours or stronger compression")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png (padded to 1048576)
      «»canvas 230 230 #0f6cbd
      """#),
    .failing(
      .folder,
      #"""
      --- icon.png (padded to 1000000)
      «»canvas 230 230 #0f6cbd
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- icon.png (padded to 999999)
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let size = connector.roles.icon?.size, size >= 1_000_000 else { return }
    findings.report(
      at: .icon(connector), "icon.png has \(size) bytes; it has to stay below 1048576",
      as: size >= 1_048_576 ? nil : .warning)
  }
}
