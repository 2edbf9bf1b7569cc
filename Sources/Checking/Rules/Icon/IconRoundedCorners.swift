import Connectors
import Documents
import Icons

/// The icon has its corners.
enum IconRoundedCorners: Rule {
  static let id = "icon/rounded-corners"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The corners of icon.png are not rounded.",
    why: "where the icon is shown, its corners are rounded already, and doing it twice leaves gaps",
    fix: "fill the square up to its corners with the brand colour")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #0f6cbd
      box 0 0 1 1 #ffffff 0
      box 229 0 1 1 #ffffff 0
      box 0 229 1 1 #ffffff 0
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    if connector.iconMeasure?.hasRoundedCorners ?? false {
      findings.report(at: .icon(connector), "the corners of icon.png are rounded")
    }
  }
}
