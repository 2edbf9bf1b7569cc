extension Registry {
  /// The rules of group style.
  static let style: [any Rule.Type] = []
}
