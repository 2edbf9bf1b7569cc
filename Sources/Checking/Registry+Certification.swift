extension Registry {
  /// The rules of group certification.
  static let certification: [any Rule.Type] = [
    OpenAPIVersion.self, TitleLength.self, RestrictedWord.self, ProductName.self, DescriptionAPIWord.self,
    TitleEnding.self, TitleIndependent.self, English.self, DescriptionLength.self, EmptyValue.self, Placeholder.self,
    InfoTitleDescription.self, HostMissing.self, HostProduction.self, SchemesEmpty.self, WebsocketScheme.self,
    HTTPS.self, KeywordUnsupported.self, FileLength.self, SummaryLength.self,
  ]
}
