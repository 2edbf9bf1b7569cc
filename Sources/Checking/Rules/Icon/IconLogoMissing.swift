import Connectors
import Documents
import Icons

/// There is a logo on the icon.
enum IconLogoMissing: Rule {
  static let id = "icon/logo-missing"
  static let level = Level.error
  static let documentation = Documentation(
    what: "icon.png shows something on its background.",
    why: "an icon of one flat colour tells nobody which connector it is",
    fix: "put the logo on it")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #0f6cbd
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      box 35 35 160 160 #ffffff
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let measure = connector.iconMeasure, measure.logo == nil else { return }
    findings.report(at: .icon(connector), "icon.png is one flat colour, without a logo")
  }
}
