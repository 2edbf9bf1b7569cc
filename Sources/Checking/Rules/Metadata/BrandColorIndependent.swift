import Connectors
import Documents
import Icons

/// Connectors of independent publishers share one colour.
enum BrandColorIndependent: Rule {
  static let id = "metadata/brand-color-independent"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A connector of an independent publisher has the brand colour #da3b01, and no other connector has it.",
    why: "the colour tells users that the connector does not come from the owner of the service",
    fix: "write #da3b01 for an independent publisher, and a colour of the brand otherwise")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso/apiProperties.json
      {"properties": {"iconBrandColor": «"#0f6cbd"»}}
      """#),
    .failing(
      .folder,
      #"""
      --- certified-connectors/Contoso/apiProperties.json
      {"properties": {"iconBrandColor": «"#DA3B01"»}}
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso/apiProperties.json
      {"properties": {"iconBrandColor": "#da3b01"}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let brand = connector.brandColor
    guard let value = brand.value, let color = brand.string.flatMap({ Color($0) }) else { return }
    let independent = Color.independentPublisher
    if connector.profile == .independent, color != independent {
      findings.report(
        brand, "the brand colour of an independent publisher is \(independent), not \(color)",
        fix: .retext(value, independent.description, isSafe: true))
    } else if connector.profile == .certified, color == independent {
      findings.report(brand, "\(color) is the colour of independent publishers", as: .warning)
    }
  }
}
