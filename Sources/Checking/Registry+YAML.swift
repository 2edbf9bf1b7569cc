extension Registry {
  /// The rules of group yaml.
  static let yaml: [any Rule.Type] = [
    YAMLSyntax.self,
    YAMLEncoding.self,
    TabIndent.self,
    YAMLDuplicateKey.self,
    MultipleDocuments.self,
    YAMLAlias.self,
    AliasLimit.self,
    MergeKey.self,
    YAMLTag.self,
    NonStringKey.self,
    ImplicitType.self,
    YAMLNesting.self,
    YAMLFileSize.self,
  ]
}
