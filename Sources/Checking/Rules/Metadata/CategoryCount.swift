import Connectors
import Documents

/// A connector stands in one or two categories.
enum CategoryCount: Rule {
  static let id = "metadata/category-count"
  static let level = Level.error
  static let official = ["TooManyConnectorCategories"]
  static let documentation = Documentation(
    what: "A connector has at most two categories, none empty, none twice.",
    why: "certification takes two categories at the most",
    fix: "keep the two categories that fit best")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"categories": «["AI", "Data", "Finance"]»}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [{"propertyName": "Categories", "propertyValue": «"Data;Data"»}]}
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"categories": ["AI", "Data"]}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let categories = connector.categories
    guard let value = categories.value, value.isString || value.isArray else { return }
    let names = value.string.map(CategoryList.names) ?? value.elements.compactMap { $0.string?.trimmed }
    let filled = names.filter { !$0.isEmpty }
    if filled.count > 2 {
      findings.report(categories, "there are \(filled.count) categories; two are the most")
    } else if filled.count < names.count {
      findings.report(categories, "a category is empty", as: .warning)
    } else if filled.count == 2, filled[0] == filled[1] {
      findings.report(categories, "the category '\(filled[0])' stands there twice", as: .warning)
    }
  }
}
