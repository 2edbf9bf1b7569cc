import Definitions
import Documents

/// A format belongs to the type.
enum FormatType: Rule {
  static let id = "openapi/format-type"
  static let level = Level.info
  static let documentation = Documentation(
    what: "int32 and int64 stand at integers, float, double and decimal at numbers, other formats at strings.",
    why: "readers ignore a format that does not belong to the type",
    fix: "correct the type or the format")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "number", "format": «"int32"»}, "B": {"type": "integer", "format":
        «"double"»}, "C": {"type": "object", "format": «"date"»}}}
      """#),
    .passing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "integer", "format": "int64"}, "B": {"type": "string", "format":
        "uuid"}, "C": {"format": "int32"}}}
      """#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let format = schema[.format], !isOf(format, schema.valueType), let name = format.string, !name.isEmpty,
        let type = schema.type?.string
      else { return }
      findings.report(format, "format '\(name)' does not belong to type \(type)")
    }, having: [.format])

  private static let numeric = WordSet(["int32", "int64", "float", "double", "decimal"])

  private static func isOf(_ format: Value, _ type: Schema.ValueType) -> Bool {
    switch type {
    case .integer: format.equals("int32") || format.equals("int64")
    case .number: format.equals("float") || format.equals("double") || format.equals("decimal")
    case .string: !numeric.contains(format)
    case .boolean, .array, .object: false
    case .absent, .file, .other: true
    }
  }
}
