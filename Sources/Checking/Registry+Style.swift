extension Registry {
  /// The rules of group style.
  static let style: [any Rule.Type] = [
    OperationIDPascalCase.self, SummaryCharset.self, SummaryEnding.self, SummaryCase.self, SummaryWhitespace.self,
    DescriptionWhitespace.self, DescriptionPunctuation.self, ParameterDescriptionPunctuation.self,
    DescriptionSame.self, ParameterDescriptionSame.self, ParameterSummaryIsName.self, ParameterSummaryCase.self,
    CamelCaseText.self, Typographic.self, TriggerSummary.self, TriggerDescription.self, VisibilityMissing.self,
    KeyOrder.self, InlineParameter.self, Indentation.self, Tabs.self, TrailingWhitespace.self, LineEndings.self,
    FinalNewline.self, ErrorResponses.self, DescriptionMissingProperty.self,
  ]
}
