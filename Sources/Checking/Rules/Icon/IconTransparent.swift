import Connectors
import Documents
import Icons

/// The icon has a background of its own.
enum IconTransparent: Rule {
  static let id = "icon/transparent"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No pixel of icon.png is transparent.",
    why: "the icon stands on pages of any colour, and the logo may vanish on some",
    fix: "put the brand colour behind the logo; 'hallmark icon LOGO --brand #RRGGBB' does it")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #0f6cbd
      box 0 0 230 2 #0f6cbd 0
      """#),
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 230 #0f6cbd
      box 35 35 160 160 #ffffff 200
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      box 0 0 1 1 #ffffff 0
      """#),
  ]

  static let check = Check.connector { connector, findings in
    switch connector.iconMeasure?.transparency {
    case .frame: findings.report(at: .icon(connector), "the background of icon.png is transparent")
    case .inside: findings.report(at: .icon(connector), "icon.png is transparent inside", as: .warning)
    default: break
    }
  }
}
