import Connectors
import Documents
import Icons

/// The logo is white.
enum IconLogoWhite: Rule {
  static let id = "icon/logo-white"
  static let level = Level.info
  static let documentation = Documentation(
    what: "At least half of the logo of icon.png is white.",
    why: "a white logo on a colour is what the other connectors have, and what reviewers prefer",
    fix: "use the white form of the logo")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #0f6cbd
      box 35 35 160 160 #000000
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
    guard let measure = connector.iconMeasure, measure.background != nil, measure.logo != nil,
      measure.whiteShare < 0.5
    else { return }
    findings.report(at: .icon(connector), "only \(Int(measure.whiteShare * 100)) % of the logo of icon.png is white")
  }
}
