extension Registry {
  /// The rules of group readme.
  static let readme: [any Rule.Type] = [
    ReadmeEncoding.self,
    ReadmeTitle.self,
    SectionMissing.self,
    SectionEmpty.self,
    ReadmePlaceholder.self,
    PublisherLine.self,
    ReadmeOAuth.self,
    OperationsListed.self,
    LinkBroken.self,
    ZeroWidth.self,
    IntroMissing.self,
    IntroSectionMissing.self,
    IntroDescription.self,
    IntroOperations.self,
  ]
}
