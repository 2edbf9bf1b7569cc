extension Registry {
  /// The rules of group openapi.
  static let openapi: [any Rule.Type] = [ArrayItems.self, UnknownField.self]
}
