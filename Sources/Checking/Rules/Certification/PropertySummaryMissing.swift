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
    .passing(
      .definition,
      ##"""
      {"parameters": {"body": {"in": "body", "schema": {"properties": {
        "key": {"$ref": "#/definitions/Key"},
        "audit": {"x-ms-visibility": "internal", "items": {"$ref": "#/definitions/Entry"}}
      }}}}, "definitions": {
        "Key": {"type": "string", "x-ms-visibility": "internal"}, "Entry": {"properties": {"time": {"type": "string"}}}
      }}
      """##),
    .passing(
      .definition,
      #"""
      {"parameters": {"body": {"in": "body", "x-ms-visibility": "internal", "schema": {"properties": {
        "dueDate": {"type": "string"}
      }}}}}
      """#),
    .passing(.definition, #"{"responses": {"Item": {"schema": {"properties": {"dueDate": {"type": "string"}}}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    definition.eachShownProperty(lacking: .msSummary) { schema in
      guard !schema.isInternal, let end = schema.resolved, !end.has(.msSummary), !end.isMarkedInternal else { return }
      let key = schema.key
      findings.report(
        schema.value, String("the property '", naming: key, "' has no x-ms-summary"),
        fix: schema.reference == nil
          ? key.flatMap { hasWord($0) ? .addSummary(to: schema.value, namedAt: $0.index) : nil } : nil)
    }
  }

  /// Whether a title can be made of a name.
  private static func hasWord(_ name: Key) -> Bool {
    name.textBytes.contains(where: \.isAlphanumeric) || name.string.unicodeScalars.contains(where: \.isAlphanumeric)
  }
}
