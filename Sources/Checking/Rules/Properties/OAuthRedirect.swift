import Connectors
import Documents

/// Users come back to the platform.
enum OAuthRedirect: Rule {
  static let id = "properties/oauth-redirect"
  static let level = Level.warning
  static let documentation = Documentation(
    what:
      "The redirectUrl is https://global.consent.azure-apim.net/redirect, optionally with the connector's name behind it.",
    why: "users who signed in come back to any other address in vain",
    fix: "write https://global.consent.azure-apim.net/redirect")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"redirectMode": "Global", "redirectUrl": «"https://contoso.example.org/redirect"»}}}}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"redirectUrl": «"https://europe-002.consent.azure-apim.net/redirect"»}}}}}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"redirectUrl": "https://global.consent.azure-apim.net/redirect/contoso"}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for oauth in connector.connection.allParameters.compactMap(\.oauth) {
      guard let address = oauth["redirectUrl"] else { continue }
      let isGlobalMode = oauth["redirectMode"]?.equals("Global") ?? false
      for value in address.isArray ? Array(address.elements) : [address] {
        guard let text = value.string, !isGlobal(text) else { continue }
        let host = text.hasPrefix("https://") ? text.dropFirst(8).prefix { $0 != "/" } : ""
        let isRegional = host.hasSuffix(".consent.azure-apim.net") && host != "global.consent.azure-apim.net"
        findings.report(
          value, isRegional ? "the redirectUrl is that of one region" : "the redirectUrl is not that of the platform",
          as: isRegional ? .info : nil, fix: isGlobalMode ? .retext(value, home, isSafe: true) : nil)
      }
    }
  }

  private static let home = "https://global.consent.azure-apim.net/redirect"

  /// Whether it is the platform's address, with at most one part behind it.
  private static func isGlobal(_ text: String) -> Bool {
    guard text.hasPrefix(home) else { return false }
    let rest = text.dropFirst(home.count)
    return rest.isEmpty || (rest.first == "/" && rest.count > 1 && !rest.dropFirst().contains("/"))
  }
}
