import Connectors
import Documents
import Icons

/// The icon has a size that is taken.
enum IconDimensions: Rule {
  static let id = "icon/dimensions"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The sides of icon.png are 100 to 230 pixels long.",
    why: "a smaller one is blurred where it is shown, and a larger one is refused",
    fix: "make it 230 by 230 pixels")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 96 96 #0f6cbd
      """#),
    .failing(
      .folder,
      #"""
      --- icon.png
      «»canvas 231 231 #0f6cbd
      """#),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 100 100 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let header = connector.picture?.header else { return }
    if min(header.width, header.height) < 100 || max(header.width, header.height) > 230 {
      findings.report(
        at: .icon(connector), "icon.png is \(header.width) by \(header.height) pixels; 100 to 230 are allowed")
    }
  }
}
