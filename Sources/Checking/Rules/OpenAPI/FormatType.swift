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
      guard let format = schema[.format], let type = schema.type else { return }
      if type.equals("string") ? !isNumeric(format) : isOf(format, type) { return }
      guard let name = format.string, !name.isEmpty else { return }
      findings.report(format, "format '\(name)' does not belong to type \(type.string ?? "")")
    }, having: [.format])

  private static func isNumeric(_ format: Value) -> Bool {
    ["int32", "int64", "float", "double", "decimal"].contains(where: format.equals)
  }

  private static func isOf(_ format: Value, _ type: Value) -> Bool {
    if type.equals("integer") { return format.equals("int32") || format.equals("int64") }
    if type.equals("number") { return format.equals("float") || format.equals("double") || format.equals("decimal") }
    return type.equals("file")
  }
}
