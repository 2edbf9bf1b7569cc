import Documents

/// `x-ms-connector-metadata` as facts: website, privacy policy and categories.
struct MetadataBlock {
  static let name = "x-ms-connector-metadata"

  var website: String?
  var privacyPolicy: String?
  var categories: [String]?
  /// The categories as they were written, where joining them gives another text.
  var categoriesText: String?

  init(website: String?, privacyPolicy: String?, categories: [String]?, categoriesText: String?) {
    self.website = website
    self.privacyPolicy = privacyPolicy
    self.categories = categories
    self.categoriesText = categoriesText
  }

  /// The facts of a block; entries that are none are left out.
  init(_ value: JSON) {
    guard case .array(let entries) = value else { return }
    for entry in entries {
      guard case .object(let members) = entry,
        case .string(let name) = members.first(where: { $0.name == "propertyName" })?.value,
        case .string(let text) = members.first(where: { $0.name == "propertyValue" })?.value
      else { continue }
      switch name {
      case "Website" where website == nil: website = text
      case "Privacy policy" where privacyPolicy == nil: privacyPolicy = text
      case "Categories" where categories == nil:
        let parts = MetadataBlock.split(text)
        categories = parts
        categoriesText = parts.joined(separator: ";") == text ? nil : text
      default: break
      }
    }
  }

  /// The block as it is usually written; empty where there is no fact.
  var json: JSON {
    let text = categoriesText.flatMap { MetadataBlock.split($0) == categories ? $0 : nil }
    let entries = [
      ("Website", website), ("Privacy policy", privacyPolicy),
      ("Categories", text ?? categories?.joined(separator: ";")),
    ]
    return .array(
      entries.compactMap { name, value in
        value.map {
          .object([JSON.Member("propertyName", .string(name)), JSON.Member("propertyValue", .string($0))])
        }
      })
  }

  /// The categories in a text, without the blanks around them.
  static func split(_ text: String) -> [String] {
    text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }
  }
}
