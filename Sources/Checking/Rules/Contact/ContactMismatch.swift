import Connectors
import Documents

/// The two contacts agree.
enum ContactMismatch: Rule {
  static let id = "contact/mismatch"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "contact.json and the definition's info.contact say the same name, url and email.",
    why: "customers see the definition's, reviewers the other one",
    fix: "write the same into both")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"name": "Contoso Support", "url": "https://contoso.example.org/help/"}
      --- apiDefinition.swagger.json
      {"info": {"contact": {"name": «"Contoso"», "url": "https://contoso.example.org/help"}}}
      """#),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"name": "Contoso Support"}
      --- apiDefinition.swagger.json
      {"info": {"contact": {"name": "Contoso Support"}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let own = connector.contactRoot, let other = connector.infoContact.value, other.isObject else { return }
    for name in ["name", "url", "email"] {
      let (left, right) = (own[name]?.string ?? "", other[name]?.string ?? "")
      func plain(_ text: String) -> String { name == "url" && text.hasSuffix("/") ? String(text.dropLast()) : text }
      if plain(left) == plain(right) { continue }
      let place = other[name] ?? other
      findings.report(
        place, "the contact's \(name) is '\(right)' here and '\(left)' in contact.json",
        fix: other[name].flatMap { $0.isString ? .retext($0, left, isSafe: false) : nil })
    }
  }
}
