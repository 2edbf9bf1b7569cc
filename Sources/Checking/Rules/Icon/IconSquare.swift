import Connectors
import Documents
import Icons

/// The icon is as wide as it is high.
enum IconSquare: Rule {
  static let id = "icon/square"
  static let level = Level.error
  static let documentation = Documentation(
    what: "icon.png is square.",
    why: "it is shown in a square, and anything else is stretched",
    fix: "make it 230 by 230 pixels")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 230 200 #0f6cbd
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let header = connector.picture?.header, header.width != header.height else { return }
    findings.report(at: .icon(connector), "icon.png is \(header.width) by \(header.height) pixels, not square")
  }
}
