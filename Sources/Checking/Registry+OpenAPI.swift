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
    // Parameters
    ParameterDuplicate.self, BodyParameterSingle.self, BodyAndFormData.self, BodySchema.self, BodyParameterField.self,
    ParameterSchema.self, FileParameter.self, FormDataConsumes.self, AllowEmptyValue.self, CollectionFormat.self,
    ParameterStyle.self, IgnoredHeader.self, ExampleExclusive.self,
    // Schemas
    ArrayItems.self, ItemsArray.self, TypeArray.self, TypeMissing.self, FileSchema.self, RequiredEmpty.self,
    RequiredNotObject.self, RequiredUndefined.self, EnumEmpty.self, EnumDuplicate.self, EnumType.self,
    DefaultType.self, DefaultConstraint.self, ExampleInvalid.self,
    RangeOrder.self, ExclusiveBound.self, MultipleOf.self, NegativeSize.self, PatternSyntax.self, KeywordType.self,
    DiscriminatorProperty.self, ReadWriteOnly.self, NullableType.self, FormatType.self, XMLNamespace.self,
    // Security
    SecurityUndefined.self, SecurityValue.self, SecurityScopesNotEmpty.self, SecurityScope.self,
    SecuritySchemeField.self, SecuritySchemeRequired.self,
  ]
}
