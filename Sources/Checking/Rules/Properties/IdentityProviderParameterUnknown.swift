import Connectors
import Documents

/// The identity provider gets parameters that it knows.
enum IdentityProviderParameterUnknown: Rule {
  static let id = "properties/identity-provider-parameter-unknown"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "customParameters holds only what the identity provider knows.",
    why: "a parameter of another name is not read",
    fix: "give the parameter the name that was meant, or take it away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2",
        "customParameters": {«"tenantId"»: {"value": "common"}}}}}}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2",
        "customParameters": {«"TokenUrl"»: {"value": "https://contoso.example.org/token"}}}}}}}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "aad",
        "customParameters": {"tenantId": {"value": "common"}}}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for oauth in connector.connection.allParameters.compactMap(\.oauth) {
      guard let provider = IdentityProvider(of: oauth), let parameters = oauth["customParameters"] else { continue }
      let known = provider.required + provider.optional
      let own = Set(oauth["additionalParameters"]?.members.map(\.key.string) ?? [])
      for member in parameters.members {
        let name = member.key.string
        if known.contains(name) || own.contains(name) { continue }
        let meant = known.first { $0.lowercased() == name.lowercased() }
        findings.report(
          member.key, "\(provider.name) knows no custom parameter '\(name)'" + (meant.map { "; it is '\($0)'" } ?? ""),
          as: meant == nil ? nil : .info, fix: meant.map { Fix(isSafe: true, edits: [.rename(member.key, to: $0)]) })
      }
    }
  }
}
