import Definitions
import Documents

/// The values of an enum have the type of the schema.
enum EnumType: Rule {
  static let id = "openapi/enum-type"
  static let level = Level.errorUnlessPublished
  static let official = ["InvalidEnumValue"]
  static let documentation = Documentation(
    what: "Each value of an enum is of the type that the schema has.",
    why: "no value can both have the type and be in the list",
    fix: "write the values in the type of the schema")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "integer", "enum": [«"1"», "2", 3.0]}, "B": {"type": "string",
        "enum": ["a", «null»]}}}
      """#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"type": "string", "nullable": true, "enum":
        «["a"]»}}}}
      """#, as: .warning),
    .passing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "number", "enum": [1, 1.5]}, "B": {"type": "string", "x-nullable":
        true, "enum": ["a", null]}}}
      """#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let values = schema[.enumeration], values.isArray, let type = schema.type else { return }
      var wrong: [Value] = []
      var hasNull = false
      for value in values.elements {
        if value.isNull { hasNull = true }
        if !schema.allows(value), !(value.isNull && schema.isNullable) { wrong.append(value) }
      }
      if let first = wrong.first {
        let more = wrong.count > 1 ? " (and \(wrong.count - 1) more)" : ""
        let edits = wrong.compactMap { TypeConversion.edit($0, to: type.string ?? "") }
        findings.report(
          first,
          "\(first.shown) in the enum of \(schema.noun) is \(first.noun), not of type \(type.string ?? "")\(more)",
          fix: edits.count == wrong.count ? Fix(isSafe: false, edits: edits) : nil)
      } else if !schema.definition.isTwo, schema.isNullable, !hasNull, !values.elements.isEmpty {
        findings.report(
          values, "\(schema.noun) is nullable, but null is not in its enum", as: .warning, help: "add null to the enum")
      }
    }, having: [.enumeration])
}

/// Writes a value in another type, where its text says the same there.
enum TypeConversion {
  /// The edit that does it.
  static func edit(_ value: Value, to type: String) -> Edit? {
    switch type {
    case "string" where value.kind == .number || value.kind == .boolean:
      return .retext(value, value.source)
    case "integer", "number":
      guard let text = value.string, let number = Int(text), String(number) == text else { return nil }
      return .replacement(of: value, with: text)
    case "boolean":
      guard let text = value.string?.lowercased(), text == "true" || text == "false" else { return nil }
      return .replacement(of: value, with: text)
    default: return nil
    }
  }
}
