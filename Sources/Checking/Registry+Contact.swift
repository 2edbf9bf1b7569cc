extension Registry {
  /// The rules of group contact.
  static let contact: [any Rule.Type] = []
}
