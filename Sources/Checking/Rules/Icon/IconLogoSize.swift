import Connectors
import Documents
import Icons

/// The logo has room around it.
enum IconLogoSize: Rule {
  static let id = "icon/logo-size"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The logo of icon.png takes less than 70 % of the side; 160 of 230 pixels are right.",
    why:
      "users know the connector by its logo; a larger one touches the edges where the icon is cut, a much smaller one or a placeholder tells them nothing",
    fix: "make the logo 160 pixels wide or high; 'hallmark icon LOGO --brand #RRGGBB' does it")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #0f6cbd
      box 30 30 161 161 #ffffff
      """#),
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #0f6cbd
      box 100 100 80 80 #ffffff
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      box 35 35 160 100 #ffffff
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let picture = connector.picture, let measure = connector.iconMeasure, measure.background != nil,
      measure.logo != nil
    else { return }
    let percent = Int((measure.logoShare * 100).rounded())
    if measure.logoShare >= 0.70 {
      findings.report(at: .icon(connector), "the logo takes \(percent) % of the side of icon.png; 69 % are right")
    } else if measure.logoShare < 0.40 {
      let remark =
        picture.isPlaceholder
        ? "icon.png is a placeholder with the title's initial; put your logo there"
        : "the logo takes only \(percent) % of the side of icon.png; 69 % are right"
      findings.report(
        at: .icon(connector), remark, as: .info,
        help: picture.isPlaceholder ? "hallmark icon LOGO.png --brand auto -o icon.png" : nil)
    }
  }
}
