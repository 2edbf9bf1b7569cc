import Connectors
import Documents

extension Authentication {
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
