import Connectors
import Documents
import Icons

/// The icon can be decoded.
enum IconCorrupt: Rule {
  static let id = "icon/corrupt"
  static let level = Level.error
  static let documentation = Documentation(
    what: "icon.png is whole: its chunks match their checksums, and its data holds all rows.",
    why: "a damaged icon is not shown, or only half of it",
    fix: "save the picture again")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- icon.png (cut to 200)
      «»canvas 230 230 #0f6cbd
      """#),
    .failing(
      .folder,
      #"""
      --- icon.png (padded to 5000)
      «»canvas 230 230 #0f6cbd
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    switch connector.icon {
    case .corrupt(let defect): findings.report(at: .icon(connector), "icon.png \(defect.message)")
    case .picture(let picture):
      if let chunk = picture.damagedAncillary.first {
        findings.report(
          at: .icon(connector), "icon.png has a wrong checksum in its \(chunk) chunk, which the picture does not need",
          as: .info)
      }
      if picture.trailingBytes > 0 {
        findings.report(
          at: .icon(connector), "\(picture.trailingBytes) bytes stand after the end of icon.png", as: .info)
      }
    default: break
    }
  }
}
