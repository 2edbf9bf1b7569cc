import Connectors
import Documents

/// The products are those that have connectors.
enum Products: Rule {
  static let id = "metadata/products"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The products are some of power-automate, power-apps and logic-apps.",
    why: "the connector is published in the products that stand there",
    fix: "name at least one product, or leave products out for all of them")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"products": ["power-automate", «"Flow"»]}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"products": «[]»}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"products": ["logic-apps"]}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .native else { return }
    let products = connector.products
    guard let list = products.value, list.isArray else { return }
    if list.elements.isEmpty { findings.report(products, "no product is named") }
    for element in list.elements {
      guard let name = element.string, !["power-automate", "power-apps", "logic-apps"].contains(name) else { continue }
      findings.report(element, "'\(name)' is no product that has connectors")
    }
  }
}
