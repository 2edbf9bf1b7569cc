import Connectors
import Documents

/// Users learn how to register their application.
enum ReadmeOAuth: Rule {
  static let id = "readme/oauth"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The readme of an independent publisher's connector with OAuth says how to register an application.",
    why: "each user needs an application of their own at the service to sign in",
    fix: "say in a section how to register or create the app, and where its client id stands")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso/apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting"}}}}
      --- independent-publisher-connectors/Contoso/readme.md
      «»# Contoso
      ## Obtaining Credentials
      Ask us.
      """#),
    .passing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso/apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting"}}}}
      --- independent-publisher-connectors/Contoso/readme.md
      # Contoso
      ## Obtaining Credentials
      Register an application in the portal.
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.profile == .independent, let readme = connector.readme else { return }
    let hasOAuth =
      connector.securitySchemes.contains { $0.kind == .oauth2 }
      || connector.connection.allParameters.contains { $0.isType("oauthSetting") }
    guard hasOAuth else { return }
    let text = readme.text
    let isTold = text.headings.indices.contains { heading in
      let body = text.body(of: heading).map { text.text(ofLine: $0) }.joined(separator: "\n")
      // "application" begins with "app".
      return body.firstPlace(of: "app") != nil
        && ["register", "create", "client id"].contains { body.firstPlace(of: $0) != nil }
    }
    if !isTold {
      findings.report(at: .file(readme.file.path), "the readme does not say how to register an application")
    }
  }
}
