import Connectors
import Documents

/// The identity provider has the addresses it needs.
enum IdentityProviderParameters: Rule {
  static let id = "properties/identity-provider-parameters"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: #"customParameters holds what the identity provider needs, each as {"value": "…"}."#,
    why: "without them nobody can sign in",
    fix: #"add the missing parameter, such as "tokenUrl": {"value": "https://…"}"#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2",
        "customParameters": «{"authorizationUrl": {"value": "https://contoso.example.org/authorize"}, "TokenUrl": «"https://contoso.example.org/token"»}»}}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "aad",
        "customParameters": {"resourceUri": {"value": "https://contoso.example.org"}}}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for oauth in connector.connection.allParameters.compactMap(\.oauth) {
      let parameters = oauth["customParameters"]
      for member in parameters.allMembers {
        if !(member.value["value"]?.isString ?? false) {
          findings.report(member.value, "the custom parameter '\(member.key.string)' is no {\"value\": \"…\"}")
        }
      }
      guard let provider = IdentityProvider(of: oauth) else { continue }
      let present = Set(parameters?.members.map { $0.key.string.lowercased() } ?? [])
      let missing = provider.required.filter { !present.contains($0.lowercased()) }
      if !missing.isEmpty {
        findings.report(
          parameters ?? oauth, "\(provider.name) needs \(missing.joined(separator: ", ")) in customParameters")
      }
    }
  }
}

extension IdentityProvider {
  /// The provider that some OAuth settings name, in any case, where its parameters are known.
  init?(of oauth: Value) {
    let name = oauth["identityProvider"]?.string?.lowercased()
    guard let provider = IdentityProvider.all.first(where: { $0.name == name }) else { return nil }
    self = provider
  }
}
