import Documents

extension Connector {
  /// The ways in which users sign in, each once: with sets of connection parameters one for each set, else the one of
  /// the definition's first scheme. `oauth2` names its identity provider too.
  public var waysToSignIn: [String] {
    let sets = connection.sets
    let parameters = connection.allParameters
    var ways: [String] = []
    for set in sets.isEmpty ? [nil] : sets.indices.map({ Optional($0) }) {
      let own = parameters.filter { $0.set == set }
      let declared = securitySchemes.lazy.compactMap(\.kind).first
      let kind = (set == nil ? declared : nil) ?? Self.authentication(own)
      let provider = own.lazy.compactMap { $0.oauth?["identityProvider"]?.string }.first
      let way = kind == .oauth2 && provider != nil ? "\(kind.rawValue) (\(provider ?? ""))" : kind.rawValue
      if !ways.contains(way) { ways.append(way) }
    }
    return ways
  }

  /// What connection parameters ask a user for.
  private static func authentication(_ parameters: [ConnectionParameter]) -> Authentication {
    if parameters.contains(where: { $0.isType("oauthSetting") }) { return .oauth2 }
    guard parameters.contains(where: { $0.isType("securestring") }) else { return .none }
    return parameters.contains { $0.name.lowercased() == "password" } ? .basic : .apiKey
  }
}
