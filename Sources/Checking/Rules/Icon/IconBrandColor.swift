import Connectors
import Documents
import Icons

/// The icon stands on the brand colour.
enum IconBrandColor: Rule {
  static let id = "icon/brand-color"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The background of icon.png and the brand colour are the same.",
    why: "the tile around the icon is painted in the brand colour, and any difference shows as a square",
    fix: "set the brand colour to the icon's background, or make the icon anew with 'hallmark icon'")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"brandColor": «"#7719aa"»}
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"iconBrandColor": «"#0f6cbe"»}}
      --- icon.png
      canvas 230 230 #0f6cbd
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"brandColor": "#0F6CBD"}
      --- icon.png
      canvas 230 230 #0f6cbd
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let brand = connector.brandColor
    guard let value = brand.value, let color = brand.string.flatMap({ Color($0) }),
      let measure = connector.iconMeasure, measure.transparency != .frame, measure.isEven,
      let background = measure.background, background != color
    else { return }
    findings.report(
      brand, "icon background is \(background), brand colour is \(color)",
      as: background.difference(from: color) > 8 ? nil : .warning,
      fix: background.isForbiddenForBrand ? nil : .retext(value, background.description, isSafe: false))
  }
}
