extension Registry {
  /// The rules of group icon.
  static let icon: [any Rule.Type] = []
}
