extension Registry {
  /// The rules of group certification.
  static let certification: [any Rule.Type] = [SummaryLength.self, TitleLength.self]
}
