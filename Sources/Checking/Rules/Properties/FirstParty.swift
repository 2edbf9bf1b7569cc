import Connectors
import Documents

/// The connector does not claim to be the platform's own.
enum FirstParty: Rule {
  static let id = "properties/first-party"
  static let level = Level.warning
  static let documentation = Documentation(
    what: #"properties.IsFirstParty is the string "False"; "True" is for aadcertificate only."#,
    why: "signing in fails for a connector that claims to be the platform's own",
    fix: #"write "IsFirstParty": "False""#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2", "properties": {"IsFirstParty": «"True"»}}}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "aad", "properties": {"IsFirstParty": "False"}}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for oauth in connector.connection.allParameters.compactMap(\.oauth) {
      guard let provider = IdentityProvider(of: oauth), let value = oauth["properties"]?["IsFirstParty"] else {
        continue
      }
      let right = provider.name == "aadcertificate" ? "True" : "False"
      guard !value.equals(right) else { continue }
      findings.report(
        value, "IsFirstParty of \(provider.name) is \(value.shown), and has to be the string \"\(right)\"",
        help: "write \"IsFirstParty\": \"\(right)\"")
    }
  }
}
