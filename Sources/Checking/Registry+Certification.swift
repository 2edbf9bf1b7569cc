extension Registry {
  /// The rules of group certification.
  static let certification: [any Rule.Type] = [
    OpenAPIVersion.self, TitleLength.self, RestrictedWord.self, ProductName.self, DescriptionAPIWord.self,
    TitleEnding.self, TitleIndependent.self, English.self, DescriptionLength.self, EmptyValue.self, Placeholder.self,
    InfoTitleDescription.self, HostMissing.self, HostProduction.self, SchemesEmpty.self, WebsocketScheme.self,
    HTTPS.self, KeywordUnsupported.self, FileLength.self, OperationIDMissing.self, OperationIDCharacters.self,
    OperationIDLength.self, SummaryMissing.self, SummaryLength.self, SummaryCharacters.self,
    OperationDescriptionMissing.self, VisibilityValue.self, SuccessResponse.self, DefaultResponseSchema.self,
    MultipleResponseSchemas.self, ResponseSchemaMissing.self, EmptyResponseSchema.self, OperationCount.self,
    SchemaCountBody.self, SchemaCountOperation.self, SchemaCountTotal.self, SchemaDepthLimit.self,
    DeprecatedLabel.self, GetBody.self, ConsumesMissing.self, MIMEUnsupported.self, MIMEIncompatible.self,
    PathWildcard.self, PathVariableDefault.self, PathCaseDuplicate.self, PathAmbiguous.self, PathItemReference.self,
    MethodUse.self, AnnotationStatus.self, AnnotationRevision.self, AnnotationReplacementActive.self,
    AnnotationReplacementIncomplete.self, RevisionMissing.self, FamilyDuplicateRevision.self, FamilyEmptyRevision.self,
    FamilyActive.self, FamilyActiveProduction.self, RevisionSuffix.self, StatusAhead.self, ProductionOnBeta.self,
    ParameterSummaryMissing.self, ParameterDescriptionMissing.self, ParameterSummaryLength.self,
    PropertySummaryMissing.self, ConnectionIDParameter.self, ReservedParameter.self, InternalRequiredDefault.self,
    InternalDefaultOptional.self, RequiredReadOnly.self, PathEncodingMissing.self, QueryEncoding.self,
    URLEncoding.self, FormatUnknown.self, FormDataNameASCII.self, BinaryURLEncoded.self, NestedBinary.self,
    FilterFunctions.self, EditorDictionary.self, EnumValuesDuplicate.self, EnumValuesUnknown.self,
    EnumValuesDisplayName.self, EnumValuesIncomplete.self, OperationReference.self, DynamicOnBodyParameter.self,
    DynamicParameterMissing.self, DynamicParameterUnknown.self, DynamicParameterAmbiguous.self,
    DynamicParameterOptional.self, DynamicParameterType.self, DynamicSourceInternal.self, DynamicListRequired.self,
    DynamicPropertiesRequired.self, DynamicPropertiesPathMismatch.self, DynamicTreeRequired.self,
    DynamicResponseArray.self, DynamicResponseProperty.self, SelectedItemValuePath.self, DynamicOldFormMissing.self,
    PathString.self, CapabilityOperation.self,
  ]
}
