extension Registry {
  /// The rules of group policy that a check knows; `VerdictRule` has those that policies are judged by.
  static let policy: [any Rule.Type] = [ConfigUnadopted.self]
}
