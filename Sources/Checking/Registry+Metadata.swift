extension Registry {
  /// The rules of group metadata.
  static let metadata: [any Rule.Type] = []
}
