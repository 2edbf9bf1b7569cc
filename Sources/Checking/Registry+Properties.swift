extension Registry {
  /// The rules of group properties.
  static let properties: [any Rule.Type] = []
}
