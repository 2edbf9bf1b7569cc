import Documents

extension Connector {
  /// The ways in which users sign in, each once: with sets of connection parameters one for each set, else the one of
  /// the definition's first scheme. `oauth2` names its identity provider too.
  public var waysToSignIn: [String] {
    let parameters = Dictionary(grouping: connection.allParameters, by: \.set)
    let sets = connection.sets
    guard !sets.isEmpty else {
      let declared = securitySchemes.lazy.compactMap(\.kind).first
      return [Self.way(parameters[nil] ?? [], declaredAs: declared)]
    }
    var seen: Set<String> = []
    return sets.indices.map { Self.way(parameters[$0] ?? []) }.filter { seen.insert($0).inserted }
  }

  private static func way(_ parameters: [ConnectionParameter], declaredAs declared: Authentication? = nil) -> String {
    let kind = declared ?? authentication(parameters)
    let provider = parameters.lazy.compactMap { $0.oauth?["identityProvider"]?.string }.first
    guard kind == .oauth2, let provider else { return kind.rawValue }
    return "\(kind.rawValue) (\(provider))"
  }

  /// What connection parameters ask a user for.
  private static func authentication(_ parameters: [ConnectionParameter]) -> Authentication {
    if parameters.contains(where: { $0.isType("oauthSetting") }) { return .oauth2 }
    guard parameters.contains(where: { $0.isType("securestring") }) else { return .none }
    return parameters.contains { $0.name.lowercased() == "password" } ? .basic : .apiKey
  }
}
