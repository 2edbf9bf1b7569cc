import Definitions
import Documents

/// A field that users fill in has a title.
enum PropertySummaryMissing: Rule {
  static let id = "certification/property-summary-missing"
  static let level = Level.info
  static let documentation = Documentation(
    what: "Every property of a request that users of the designer see has x-ms-summary.",
    why: "the designer shows the summary as the title of the field, and the technical name where there is none",
    fix: #"add "x-ms-summary" with a short title such as Item name"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"parameters": {"body": {"in": "body", "schema": {"properties": {"dueDate": «{"type": "string"}»}}}}}"#),
    .passing(
      .definition,
      #"""
      {"parameters": {"body": {"in": "body", "schema": {"properties": {
        "dueDate": {"x-ms-summary": "Due Date"}, "key": {"x-ms-visibility": "internal", "properties": {"id": {}}}
      }}}}}
      """#),
    .passing(.definition, #"{"responses": {"Item": {"schema": {"properties": {"dueDate": {"type": "string"}}}}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard schema.role == .property, !schema.has(.msSummary), schema.isInput, !schema.isInternal else { return }
      if schema.reference != nil, schema.resolved?.has(.msSummary) ?? true { return }
      let name = schema.propertyName ?? ""
      let value = schema.value
      findings.report(
        value, "the property '\(name)' has no x-ms-summary",
        fix: schema.reference == nil && name.unicodeScalars.contains(where: \.isAlphanumeric)
          ? .set("x-ms-summary", in: value, isSafe: false) { .string(name.titleFromName) } : nil)
    }, having: .anything)
}
