import Connectors
import Documents
import Icons

/// The icon does not stand on white.
enum IconBackgroundWhite: Rule {
  static let id = "icon/background-white"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The background of icon.png is not white.",
    why: "on a white page nobody sees where the icon ends",
    fix: "put the logo on the brand colour")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #fffffc
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #f8f8f8
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let background = connector.iconMeasure?.background, background.difference(from: .white) <= 4 else { return }
    findings.report(at: .icon(connector), "the background of icon.png is white (\(background))")
  }
}
