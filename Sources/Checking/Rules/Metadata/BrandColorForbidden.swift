import Connectors
import Documents
import Icons

/// The brand colour is neither white nor the platform's own.
enum BrandColorForbidden: Rule {
  static let id = "metadata/brand-color-forbidden"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The brand colour is neither #ffffff nor #007ee5.",
    why:
      "white cannot be seen on a white page, and #007ee5 is what every connector has before its owner chose a colour",
    fix: "choose a colour of the brand and use it as the icon's background")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"brandColor": «"#007EE5"»}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"brandColor": "#0f6cbd"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let brand = connector.brandColor
    guard let color = brand.string.flatMap({ Color($0) }), color.isForbiddenForBrand else { return }
    findings.report(
      brand, color == .white ? "white is no brand colour" : "\(color) is the platform's default, not a brand colour")
  }
}
