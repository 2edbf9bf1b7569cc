import Documents

/// What a security scheme, or a flow of one in 3.0, has to have and may have by its type.
public struct SecuritySchemeKind: Sendable {
  /// The kind as a message names it.
  public let noun: String
  /// The members that it must have.
  public let required: [Keyword]
  /// The members that it may have.
  public let allowed: [Keyword]

  /// The members that schemes and flows of some kind have.
  public static let members: [Keyword] = [
    .name, .location, .flow, .flows, .authorizationURL, .tokenURL, .refreshURL, .scopes, .scheme, .bearerFormat,
    .openIdConnectURL,
  ]

  /// The kind of a scheme or a flow; nil where its type or flow is none that is known.
  public init?(_ object: ObjectUse) {
    if object.kind == .flow {
      self.init(flow: object)
    } else {
      self.init(scheme: object)
    }
  }

  private init(_ noun: String, _ required: [Keyword], or optional: [Keyword] = []) {
    self.noun = noun
    self.required = required
    allowed = required + optional
  }

  private init?(scheme: ObjectUse) {
    guard let type = scheme[.type]?.string else { return nil }
    switch (type, scheme.definition.isTwo) {
    case ("basic", true): self.init("a scheme of type basic", [])
    case ("apiKey", _): self.init("a scheme of type apiKey", [.name, .location])
    case ("oauth2", true): self.init(flowOfTwo: scheme)
    case ("oauth2", false): self.init("a scheme of type oauth2", [.flows])
    case ("http", false):
      let isBearer = scheme[.scheme]?.string.map { $0.lowercased() == "bearer" } ?? true
      self.init("a scheme of type http", [.scheme], or: isBearer ? [.bearerFormat] : [])
    case ("openIdConnect", false): self.init("a scheme of type openIdConnect", [.openIdConnectURL])
    default: return nil
    }
  }

  private init?(flowOfTwo scheme: ObjectUse) {
    guard let flow = scheme[.flow] else {
      self.init("a scheme of type oauth2", [.flow], or: [.authorizationURL, .tokenURL, .scopes])
      return
    }
    switch flow.string {
    case "implicit": self.init("the implicit flow", [.flow, .authorizationURL, .scopes])
    case "password": self.init("the password flow", [.flow, .tokenURL, .scopes])
    case "application": self.init("the application flow", [.flow, .tokenURL, .scopes])
    case "accessCode": self.init("the accessCode flow", [.flow, .authorizationURL, .tokenURL, .scopes])
    default: return nil
    }
  }

  private init?(flow: ObjectUse) {
    switch flow.key?.string {
    case "implicit": self.init("the implicit flow", [.authorizationURL, .scopes], or: [.refreshURL])
    case "password": self.init("the password flow", [.tokenURL, .scopes], or: [.refreshURL])
    case "clientCredentials": self.init("the clientCredentials flow", [.tokenURL, .scopes], or: [.refreshURL])
    case "authorizationCode":
      self.init("the authorizationCode flow", [.authorizationURL, .tokenURL, .scopes], or: [.refreshURL])
    default: return nil
    }
  }
}
