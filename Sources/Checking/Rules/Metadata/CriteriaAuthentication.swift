import Connectors
import Definitions
import Documents

/// The nomination and the definition agree on how users authenticate.
enum CriteriaAuthentication: Rule {
  static let id = "metadata/criteria-authentication"
  static let level = Level.error
  static let documentation = Documentation(
    what: "criteria.authentication is api-key, oauth2, basic or none, and what the definition says.",
    why: "the validators prepare their test connection by it",
    fix: "write the word for what the definition's security schemes say")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"authentication": «"oauth2"»}}
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"authentication": «"API key"»}}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"authentication": "api-key"}}
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .native, let value = connector.criteria.value?["authentication"], let word = value.string
    else { return }
    let isKnown = ["api-key", "oauth2", "basic", "none"].contains(word)
    guard let definition = connector.definition else {
      if !isKnown { findings.report(value, "'\(word)' is no way to authenticate") }
      return
    }
    let kinds = connector.securitySchemes.compactMap(\.kind?.rawValue)
    let fix = kinds.count <= 1 ? Fix.retext(value, kinds.first ?? "none", isSafe: false) : nil
    if !isKnown {
      findings.report(value, "'\(word)' is no way to authenticate", fix: fix)
    } else if !(kinds.isEmpty ? word == "none" || connector.insertsCredentials : kinds.contains(word)) {
      let said = kinds.isEmpty ? "none" : kinds.joined(separator: ", ")
      let name = definition.isTwo ? "securityDefinitions" : "securitySchemes"
      findings.report(value, "the definition's \(name) say \(said), not \(word)", fix: fix)
    }
  }
}
