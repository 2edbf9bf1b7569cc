import Connectors
import Documents
import Icons

/// The brand colour can be told from white.
enum BrandColorNearWhite: Rule {
  static let id = "metadata/brand-color-near-white"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The brand colour is not a white in disguise, such as #fefefe.",
    why: "a tile in it cannot be seen on a white page",
    fix: "choose a colour of the brand")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"brandColor": «"#fefefe"»}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"brandColor": "#eeeeee"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let brand = connector.brandColor
    guard let color = brand.string.flatMap({ Color($0) }), color != .white,
      min(color.red, color.green, color.blue) >= 0xF8
    else { return }
    findings.report(brand, "\(color) can hardly be told from white")
  }
}
