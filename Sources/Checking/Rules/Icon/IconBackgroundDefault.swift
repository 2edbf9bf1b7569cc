import Connectors
import Documents
import Icons

/// The icon does not stand on the platform's own colour.
enum IconBackgroundDefault: Rule {
  static let id = "icon/background-default"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The background of icon.png is not #007ee5.",
    why: "that is the colour of every connector whose owner chose none",
    fix: "put the logo on the brand colour")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #007ee5
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    if connector.iconMeasure?.background == .platformDefault {
      findings.report(at: .icon(connector), "the background of icon.png is the platform's default, #007ee5")
    }
  }
}
