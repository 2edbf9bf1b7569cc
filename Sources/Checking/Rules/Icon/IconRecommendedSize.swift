import Connectors
import Documents
import Icons

/// The icon has the size that reviewers ask for.
enum IconRecommendedSize: Rule {
  static let id = "icon/recommended-size"
  static let level = Level.info
  static let documentation = Documentation(
    what: "icon.png is 230 by 230 pixels.",
    why: "reviewers ask for this size, which is sharp wherever it is shown",
    fix: "make it 230 by 230 pixels")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 100 100 #0f6cbd
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let header = connector.picture?.header else { return }
    let side = max(header.width, header.height)
    if min(header.width, header.height) >= 100, side < 230 {
      findings.report(at: .icon(connector), "icon.png is \(header.width) by \(header.height) pixels; 230 are asked for")
    }
  }
}
