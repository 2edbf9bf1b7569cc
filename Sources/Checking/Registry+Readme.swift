extension Registry {
  /// The rules of group readme.
  static let readme: [any Rule.Type] = []
}
