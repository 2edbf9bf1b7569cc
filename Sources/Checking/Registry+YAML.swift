extension Registry {
  /// The rules of group yaml.
  static let yaml: [any Rule.Type] = []
}
