import Connectors
import Documents

/// The addresses of the identity provider are https URLs.
enum OAuthURL: Rule {
  static let id = "properties/oauth-url"
  static let level = Level.error
  static let documentation = Documentation(
    what: "authorizationUrl, tokenUrl and refreshUrl are absolute https URLs.",
    why: "keys and tokens go over these addresses",
    fix: "write the whole address with https://")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2",
        "customParameters": {"tokenUrl": {"value": «"http://contoso.example.org/token"»}}}}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2generic",
        "customParameters": {"tokenUrlTemplate": {"value": "{host}/token"}}}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let names = ["authorizationurl", "tokenurl", "refreshurl"]
    for oauth in connector.connection.allParameters.compactMap(\.oauth) {
      for member in oauth["customParameters"].allMembers {
        let name = member.key.string.lowercased()
        guard let value = member.value["value"], let text = value.string else { continue }
        let isTemplate = names.contains { $0 + "template" == name }
        guard names.contains(name) || (isTemplate && !text.contains("{")) else { continue }
        if text.isAbsoluteURL, text.lowercased().hasPrefix("https://") { continue }
        findings.report(value, "\(member.key.string) is no absolute https URL")
      }
    }
  }
}
