extension Registry {
  /// The rules of group json.
  static let json: [any Rule.Type] = []
}
