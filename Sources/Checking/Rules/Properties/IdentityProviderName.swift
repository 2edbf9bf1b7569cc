import Connectors
import Documents

/// The identity provider is one that the platform knows.
enum IdentityProviderName: Rule {
  static let id = "properties/identity-provider"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The identityProvider is oauth2, oauth2generic, aad, aadcertificate or facebook.",
    why: "the platform cannot sign a user in at any other",
    fix: "write oauth2, or oauth2generic where the addresses hold placeholders")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": «"OAuth2"»}}}}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": «{}»}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "aad"}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for oauth in connector.connection.allParameters.compactMap(\.oauth) where oauth.isObject {
      guard let provider = oauth["identityProvider"] else {
        findings.report(oauth, "oAuthSettings names no identityProvider")
        continue
      }
      guard let name = provider.string, !IdentityProvider.names.contains(name) else { continue }
      findings.report(
        provider, "'\(name)' is no identity provider that the platform knows",
        fix: .retext(provider, IdentityProvider.names.first { $0 == name.lowercased() }, isSafe: true))
    }
  }
}
