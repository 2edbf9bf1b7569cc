import Connectors
import Documents

/// The connection parameters that a way of signing in needs.
enum ConnectionParameters {
  static func parameters(for signIn: SignIn) -> JSON {
    switch signIn.authentication {
    case .none: .object([])
    case .apiKey: .object([JSON.Member("api_key", key(signIn.scheme))])
    case .basic:
      .object([
        JSON.Member("username", field("string", "User name", "The name of your account.", order: 2)),
        JSON.Member("password", field("securestring", "Password", "The password of your account.", order: 3)),
      ])
    case .oauth2: .object([JSON.Member("token", token(signIn.scheme))])
    }
  }

  private static func key(_ scheme: Value?) -> JSON {
    let isBearer = scheme?["type"]?.string == "http"
    let description = isBearer ? "The token of your account, with 'Bearer ' in front." : "The API key of your account."
    return field("securestring", isBearer ? "Token" : "API key", description, order: 2)
  }

  private static func field(_ type: String, _ name: String, _ description: String, order: Int) -> JSON {
    .object([
      JSON.Member("type", .string(type)),
      JSON.Member(
        "uiDefinition",
        .object([
          JSON.Member("displayName", .string(name)), JSON.Member("description", .string(description)),
          JSON.Member("tooltip", .string(description)),
          JSON.Member(
            "constraints",
            .object([
              JSON.Member("tabIndex", .number(String(order))), JSON.Member("clearText", .boolean(type == "string")),
              JSON.Member("required", .string("true")),
            ])),
        ])),
    ])
  }

  private static func token(_ scheme: Value?) -> JSON {
    let flow = scheme?["flows"]?["authorizationCode"] ?? scheme?["flows"]?.members.first { _ in true }?.value ?? scheme
    func url(_ name: String) -> JSON {
      .object([JSON.Member("value", .string(flow?[name]?.string ?? ""))])
    }
    let refresh = flow?["refreshUrl"] == nil ? "tokenUrl" : "refreshUrl"
    let scopes = flow?["scopes"]?.members.map { JSON.string($0.key.string) } ?? []
    return .object([
      JSON.Member("type", .string("oauthSetting")),
      JSON.Member(
        "oAuthSettings",
        .object([
          JSON.Member("identityProvider", .string("oauth2")), JSON.Member("clientId", .string("[[DUMMY]]")),
          JSON.Member("scopes", .array(scopes)), JSON.Member("redirectMode", .string("Global")),
          JSON.Member("redirectUrl", .string("https://global.consent.azure-apim.net/redirect")),
          JSON.Member(
            "properties", .object([JSON.Member("IsFirstParty", .string("False"))])),
          JSON.Member(
            "customParameters",
            .object([
              JSON.Member("authorizationUrl", url("authorizationUrl")), JSON.Member("tokenUrl", url("tokenUrl")),
              JSON.Member("refreshUrl", url(refresh)),
            ])),
        ])),
    ])
  }
}
