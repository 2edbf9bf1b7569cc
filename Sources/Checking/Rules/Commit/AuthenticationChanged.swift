import Connectors
import Documents

/// An update leaves alone how users sign in.
enum AuthenticationChanged: Rule {
  static let id = "commit/authentication-changed"
  static let level = Level.error
  static let documentation = Documentation(
    what: "An update of a published connector keeps every way in which users sign in.",
    why: "every connection that users have made stops working, which is not allowed in an update",
    fix: "keep the authentication, or add the new one as a further set of connection parameters")
  static let examples: [Example] = [
    .failing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
      --- after connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {«"login"»: {"type": "basic"}}}
      """),
    .failing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
      --- after connectors/contoso/apiDefinition.swagger.json
      «»{"swagger": "2.0"}
      """),
    .failing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"login": {"type": "oauth2"}}}
      --- published connectors/contoso/metadata.json
      {"connection": {"parameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "aad"}}}}}
      --- after connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {«"login"»: {"type": "oauth2"}}}
      --- after connectors/contoso/metadata.json
      {"connection": {"parameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2"}}}}}
      """),
    .passing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
      --- before connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"login": {"type": "basic"}}}
      --- after connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "host": "api.contoso.example.org", "securityDefinitions": {"login": {"type": "basic"}}}
      """),
    .passing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
      --- after connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"other": {"type": "apiKey", "in": "query", "name": "key"}}}
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      for update in change.updates {
        let now = update.connector.waysToSignIn
        let (kept, before) = (Set(now), update.base.map { Set($0.waysToSignIn) })
        let lost = update.publishedConnector.waysToSignIn.filter { !kept.contains($0) }
        guard lost.contains(where: { before?.contains($0) ?? true }) else { continue }
        let message = "users signed in by \(words(lost)) in step \(update.step), and now by \(words(now))"
        if let scheme = update.connector.securitySchemes.first {
          findings.report(scheme.member.key.range, of: update.file, message)
        } else {
          findings.report(path: update.file.path, message)
        }
      }
    }, on: [.push])

  /// The first few of them.
  private static func words(_ ways: [String]) -> String {
    ways.prefix(4).joined(separator: ", ") + (ways.count > 4 ? " and \(ways.count &- 4) more" : "")
  }
}
