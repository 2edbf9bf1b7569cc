import Definitions
public import Documents

/// A way to authenticate that a definition declares.
public struct SecurityScheme: Sendable {
  /// What it stands for; none where the definition says nothing that is known.
  public let kind: Authentication?
  /// The scheme with its name.
  public let member: Member

  init(_ member: Member) {
    self.member = member
    kind = Authentication(scheme: member.value)
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
}
