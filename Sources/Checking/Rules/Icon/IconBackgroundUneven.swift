import Connectors
import Documents
import Icons

/// The icon stands on one colour.
enum IconBackgroundUneven: Rule {
  static let id = "icon/background-uneven"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "Nearly all of the outermost pixels of icon.png have one colour.",
    why: "the tile around the icon has one colour, and a gradient or a logo at the edge does not pass into it",
    fix: "put the logo on one plain colour, with room around it")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #0f6cbd
      box 0 0 230 1 #ffffff
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      box 0 0 20 1 #ffffff
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let measure = connector.iconMeasure, let background = measure.background, !measure.isEven else { return }
    let percent = Int(measure.evenShare * 100)
    findings.report(
      at: .icon(connector), "only \(percent) % of the edge of icon.png is of one colour, \(background)")
  }
}
