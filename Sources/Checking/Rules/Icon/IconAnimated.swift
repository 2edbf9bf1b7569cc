import Connectors
import Documents
import Icons

/// The icon stands still.
enum IconAnimated: Rule {
  static let id = "icon/animated"
  static let level = Level.error
  static let documentation = Documentation(
    what: "icon.png is no animation.",
    why: "only its first picture is shown, if any",
    fix: "save one picture")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #0f6cbd
      chunk acTL
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    if connector.picture?.isAnimated ?? false { findings.report(at: .icon(connector), "icon.png is an animation") }
  }
}
