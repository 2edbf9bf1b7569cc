extension Registry {
  /// The rules of group commit.
  static let commit: [any Rule.Type] = []
}
