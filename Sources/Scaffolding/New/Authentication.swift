import Definitions
import Documents

/// How a user of a connector signs in.
public enum Authentication: String, Sendable, CaseIterable {
  case apiKey = "api-key"
  case oauth2
  case basic
  case none

  /// What a new definition says of it.
  var securityDefinitions: [JSON.Member] {
    switch self {
    case .none: []
    case .basic: [JSON.Member("basic_auth", .object([JSON.Member("type", .string("basic"))]))]
    case .apiKey:
      [
        JSON.Member(
          "api_key",
          .object([
            JSON.Member("type", .string("apiKey")), JSON.Member("in", .string("header")),
            JSON.Member("name", .string("X-API-Key")),
          ]))
      ]
    case .oauth2:
      [
        JSON.Member(
          "oauth2_auth",
          .object([
            JSON.Member("type", .string("oauth2")), JSON.Member("flow", .string("accessCode")),
            JSON.Member("authorizationUrl", .string("")), JSON.Member("tokenUrl", .string("")),
            JSON.Member("scopes", .object([])),
          ]))
      ]
    }
  }

  /// Where a user of the connector finds what to sign in with, for the readme.
  func credentials(title: String) -> String {
    switch self {
    case .apiKey:
      "Sign in to \(title), create an API key in the settings of your account, and enter it when you create a connection."
    case .oauth2: "Sign in with your account of \(title) when you create a connection."
    case .basic: "Enter the user name and the password of your account of \(title) when you create a connection."
    case .none: "No credentials are needed."
    }
  }
}

/// What a definition says about signing in.
struct SignIn {
  let authentication: Authentication
  /// The security scheme that the connection parameters are made of.
  let scheme: Value?

  /// The first scheme that the definition asks for, or the first that it has.
  init(_ definition: Definition) {
    let schemes =
      definition.isTwo
      ? definition[.securityDefinitions] : definition[.components].flatMap { definition[$0, .securitySchemes] }
    let wanted = definition[.security]?.elements.lazy.compactMap { $0.members.first { _ in true }?.key.string }.first {
      _ in true
    }
    let scheme = wanted.flatMap { schemes?[$0] } ?? schemes?.members.first { _ in true }?.value
    self.scheme = scheme
    switch scheme?["type"]?.string {
    case "basic": authentication = .basic
    case "http":
      authentication = scheme?["scheme"]?.string?.lowercased() == "basic" ? .basic : .apiKey
    case "apiKey": authentication = .apiKey
    case "oauth2", "openIdConnect": authentication = .oauth2
    default: authentication = .none
    }
  }

  init(_ authentication: Authentication) {
    self.authentication = authentication
    scheme = nil
  }
}
