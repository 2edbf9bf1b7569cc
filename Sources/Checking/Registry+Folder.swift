extension Registry {
  /// The rules of group folder.
  static let folder: [any Rule.Type] = []
}
