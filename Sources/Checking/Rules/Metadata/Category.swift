import Connectors
import Documents

/// A category is one of the list.
enum Category: Rule {
  static let id = "metadata/category"
  static let level = Level.error
  static let official = ["InvalidConnectorCategory"]
  static let documentation = Documentation(
    what: "Each category is one of the nineteen that connectors are listed under, spelled exactly so.",
    why: "a connector with an unknown category is listed nowhere, and certification refuses it",
    fix:
      "choose one or two of: AI, Business Management, Business Intelligence, Collaboration, Commerce, Communication, Content and Files, Finance, Data, Human Resources, Internet of Things, IT Operations, Lifestyle and Entertainment, Marketing, Productivity, Sales and CRM, Security, Social Media, Website"
  )
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"categories": [«"sales and CRM"», «"Robots"»]}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [{"propertyName": "Categories", "propertyValue": «"Data, Security"»}]}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [{"propertyName": "Categories", "propertyValue": "Sales and CRM; IT Operations"}]}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let value = connector.categories.value else { return }
    if let text = value.string {
      for name in CategoryList.names(in: text) where !name.isEmpty && !FileTable.categories.contains(name) {
        findings.report(value, "'\(name)' is no category", fix: CategoryList.fix(of: value, text))
      }
    }
    for element in value.elements {
      guard let name = element.string, !name.isEmpty, !FileTable.categories.contains(name) else { continue }
      findings.report(
        element, "'\(name)' is no category", fix: .retext(element, CategoryList.meant(by: name), isSafe: true))
    }
  }
}

/// Categories in one text, with semicolons between them.
enum CategoryList {
  static func names(in text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { Substring($0).trimmed }
  }

  /// The category that one in other case was meant to be.
  static func meant(by name: String) -> String? {
    FileTable.categories.first { $0.lowercased() == name.trimmed.lowercased() }
  }

  /// Mends the case of the names, or the marks between them.
  fileprivate static func fix(of value: Value, _ text: String) -> Fix? {
    let mended = names(in: text).map { meant(by: $0) }
    if mended.allSatisfy({ $0 != nil }) {
      return .retext(value, mended.compactMap(\.self).joined(separator: ";"), isSafe: true)
    }
    let parts = text.split { ";,/".contains($0) }.map { meant(by: $0.trimmed) }
    guard parts.allSatisfy({ $0 != nil }) else { return nil }
    return .retext(value, parts.compactMap(\.self).joined(separator: ";"), isSafe: false)
  }
}
