import Definitions
public import Documents

/// A way to authenticate that a definition declares.
public struct SecurityScheme: Sendable {
  /// The kinds that matter to a connection.
  public enum Kind: String, Sendable {
    case apiKey = "api-key"
    case basic
    case oauth2
  }

  /// What kind it is; none where the definition says nothing that is known.
  public let kind: Kind?
  /// The scheme with its name.
  public let member: Member

  init(_ member: Member) {
    self.member = member
    let scheme = member.value["scheme"]?.string?.lowercased()
    switch member.value["type"]?.string {
    case "apiKey": kind = .apiKey
    case "basic": kind = .basic
    case "oauth2", "openIdConnect": kind = .oauth2
    case "http": kind = scheme == "basic" ? .basic : .apiKey
    default: kind = nil
    }
  }
}

extension Connector {
  /// The ways to authenticate that the definition declares.
  public var securitySchemes: [SecurityScheme] {
    guard let definition else { return [] }
    let schemes =
      definition.isTwo
      ? definition.root["securityDefinitions"] : definition.root["components"]?["securitySchemes"]
    return schemes?.members.filter { $0.value.isObject }.map(SecurityScheme.init) ?? []
  }

  /// The word for how the connector authenticates: that of its first scheme, or `none`.
  public var authentication: String {
    securitySchemes.lazy.compactMap(\.kind).first?.rawValue ?? "none"
  }
}
