import Connectors
import Documents
import Icons

/// The brand colour is given.
enum BrandColorMissing: Rule {
  static let id = "metadata/brand-color-missing"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The brand colour, the background of the icon, is given.",
    why: "the tiles of the connector are painted in it",
    fix: "write the colour of the icon's background, such as #0f6cbd")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      «{"publisher": "Contoso"}»
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"iconBrandColor": «""»}}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"brandColor": "#0f6cbd"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let color = connector.brandColor
    guard let holder = color.holder, color.isEmpty else { return }
    var fix: Fix?
    if case .picture(let picture) = connector.icon, let bitmap = picture.bitmap,
      let background = IconMeasure(bitmap).background, !background.isForbiddenForBrand
    {
      let text = background.description
      if let value = color.value {
        fix = .retext(value, text, isSafe: false)
      } else if let editor = Editor(holder.document) {
        fix = Fix(isSafe: false, edits: [editor.insert(color.name, .string(text), into: holder)])
      }
    }
    findings.report(color, "\(color.name) is \(color.isPresent ? "empty" : "missing")", fix: fix)
  }
}
