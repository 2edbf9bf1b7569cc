import Connectors
import Documents
import Icons

/// The brand colour is written as six hexadecimal digits.
enum BrandColorFormat: Rule {
  static let id = "metadata/brand-color-format"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The brand colour is written as # and six hexadecimal digits.",
    why: "a colour in another form is not read, and the tile stays grey",
    fix: "write it as #rrggbb, such as #0f6cbd")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"brandColor": «"#07c"»}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"iconBrandColor": «"blue"»}}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"brandColor": "#0F6CBD"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let color = connector.brandColor
    guard let value = color.value, let text = value.string, !text.isEmpty, Color(text) == nil else { return }
    let digits = text.trimmed.drop { $0 == "#" }
    let whole = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    let meant = Color("#" + whole) == nil ? nil : "#" + whole
    findings.report(
      color, "\(color.name) '\(text)' is no colour" + (meant.map { "; write \($0)" } ?? ""),
      fix: .retext(value, meant, isSafe: true))
  }
}
