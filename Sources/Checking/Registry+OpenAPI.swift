extension Registry {
  /// The rules of group openapi.
  static let openapi: [any Rule.Type] = [
    // Structure
    RootType.self, SpecificationVersion.self, NewerVersion.self, RequiredField.self, RequiredOneOf.self,
    UnknownField.self, ExtensionName.self, FieldType.self, FieldValue.self, DuplicateArrayValue.self, HostName.self,
    BasePath.self, BasePathTrailingSlash.self, SchemeName.self, URLField.self, MIMETypeSyntax.self,
    HeaderDuplicate.self, TagDuplicate.self, TagUndefined.self, ComponentName.self, UnusedComponent.self,
    // References
    ReferenceSyntax.self, ReferenceUnresolved.self, ReferenceTarget.self, ReferenceExternal.self, ReferenceChain.self,
    ReferenceCycle.self, ReferenceSibling.self, RequiredCycle.self,
    // Paths and operations
    PathLeadingSlash.self, PathQueryFragment.self, PathTemplateSyntax.self, PathEquivalent.self,
    PathParameterMissing.self, PathParameterUnused.self, PathParameterRequired.self, PathTrailingSlash.self,
    OperationIDUnique.self, ResponsesEmpty.self, ResponseCode.self, ExampleMediaType.self, RequestBodyMethod.self,
    ServerVariable.self, ServerURL.self, LinkTarget.self,
    ArrayItems.self,
  ]
}
