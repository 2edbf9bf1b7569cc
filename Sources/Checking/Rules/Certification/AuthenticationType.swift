import Definitions
import Documents

/// Users sign in in a way that the service supports.
enum AuthenticationType: Rule {
  static let id = "certification/authentication-type"
  static let level = Level.error
  static let documentation = Documentation(
    what: """
      The OAuth flow is not application or password, in 3.0 clientCredentials or password; implicit gets a warning. In \
      3.0 a scheme is not openIdConnect, and of type http it is basic or bearer.
      """,
    why: "a connection is made by a user who signs in at the provider; the service supports no other way",
    fix: "use the flow accessCode, an API key or basic authentication")
  static let examples: [Example] = [
    .failing(.definition, #"{"securityDefinitions": {"login": {"type": "oauth2", "flow": «"application"»}}}"#),
    .failing(
      .definition, #"{"securityDefinitions": {"login": {"type": "oauth2", "flow": «"implicit"»}}}"#, as: .warning),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.0", "components": {"securitySchemes": {
        "a": {"type": «"openIdConnect"»}, "b": {"type": "http", "scheme": «"digest"»},
        "c": {"type": "oauth2", "flows": {«"clientCredentials"»: {}}}
      }}}
      """#),
    .passing(.definition, #"{"securityDefinitions": {"login": {"type": "oauth2", "flow": "accessCode"}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for scheme in definition.securitySchemes.map(\.value) {
      guard let type = scheme["type"] else { continue }
      if definition.isTwo {
        if type.equals("oauth2"), let flow = scheme["flow"] { judge(flow, &findings) }
      } else if type.equals("openIdConnect") {
        findings.report(type, "OpenID Connect discovery is not supported")
      } else if type.equals("http") {
        guard let name = scheme["scheme"], let text = name.string, !["basic", "bearer"].contains(text.lowercased())
        else {
          continue
        }
        findings.report(name, "the HTTP scheme '\(text)' is not supported")
      } else if type.equals("oauth2") {
        for flow in scheme["flows"]?.members.map(\.key) ?? [] { judge(flow, &findings) }
      }
    }
  }

  private static func judge(_ flow: Value, _ findings: inout Findings) {
    if flow.equals("application") || flow.equals("password") {
      findings.report(flow, "the OAuth flow '\(flow.string ?? "")' is not supported")
    } else if flow.equals("implicit") {
      findings.report(flow, "the OAuth flow implicit gives no token that can be refreshed", as: .warning)
    }
  }

  private static func judge(_ flow: Key, _ findings: inout Findings) {
    if flow == "clientCredentials" || flow == "password" {
      findings.report(flow, "the OAuth flow '\(flow.string)' is not supported")
    } else if flow == "implicit" {
      findings.report(flow, "the OAuth flow implicit gives no token that can be refreshed", as: .warning)
    }
  }
}
