/// An OAuth identity provider that the platform knows, with the parameters it takes.
public struct IdentityProvider: Sendable {
  /// The name.
  public let name: String
  /// The custom parameters that have to be there.
  public let required: [String]
  /// The custom parameters that may be there.
  public let optional: [String]

  /// Every provider whose parameters are known.
  public static let all = [
    IdentityProvider(name: "oauth2", required: ["authorizationUrl", "tokenUrl", "refreshUrl"], optional: []),
    IdentityProvider(
      name: "oauth2generic", required: ["authorizationUrlTemplate", "tokenUrlTemplate", "refreshUrlTemplate"],
      optional: [
        "authorizationUrlQueryStringTemplate", "tokenBodyTemplate", "tokenUrlQueryStringTemplate",
        "refreshBodyTemplate", "refreshUrlQueryStringTemplate", "scopeListDelimiter",
      ]),
    IdentityProvider(
      name: "aad", required: ["resourceUri"], optional: ["loginUri", "tenantId", "enableOnbehalfOfLogin", "grantType"]),
    IdentityProvider(
      name: "aadcertificate", required: ["resourceUri"],
      optional: ["loginUri", "loginUriAAD", "tenantId", "enableOnbehalfOfLogin"]),
  ]

  /// The names of providers, those of unknown parameters included.
  public static let names = all.map(\.name) + ["facebook"]
}
