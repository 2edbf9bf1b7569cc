import Definitions
import Documents

/// A format is one that the designer knows.
enum FormatUnknown: Rule {
  static let id = "certification/format-unknown"
  static let level = Level.warning
  static let official = ["UnrecognizedTypeFormat"]
  static let documentation = Documentation(
    what: """
      A format is int32, int64, float, double, byte, binary, date, date-time, date-no-tz, password, email, html, uri \
      or uuid.
      """,
    why: "the designer ignores a format that it does not know, or the service refuses it",
    fix: "write a known format, or say it in the description")
  static let examples: [Example] = [
    .failing(
      .definition, #"{"definitions": {"Item": {"properties": {"id": {"type": "string", "format": «"GUID"»}}}}}"#),
    .failing(.definition, #"{"parameters": {"id": {"in": "query", "name": "id", "format": «""»}}}"#),
    .passing(.definition, #"{"definitions": {"Item": {"properties": {"id": {"type": "string", "format": "uuid"}}}}}"#),
  ]

  private static let names = [
    "int32", "int64", "double", "date-time", "uuid", "binary", "byte", "float", "date", "uri", "email", "password",
    "html", "date-no-tz",
  ]
  private static let known = WordSet(names)

  static let check = Check.schema(
    { schema, findings in
      guard let format = schema[.format], format.isString, !known.contains(format),
        let text = format.string
      else { return }
      let meant = meant(text)
      findings.report(
        format, text.isEmpty ? "the format is empty" : "the format '\(text)' is not known",
        help: meant.map { "write '\($0)'" },
        fix: text.isEmpty
          ? .remove("format", from: schema.value, isSafe: false)
          : meant.flatMap { .replace(format, with: .string($0), isSafe: false) })
    }, having: [.format])

  private static func meant(_ format: String) -> String? {
    switch format.lowercased() {
    case "guid": "uuid"
    case "url": "uri"
    case let lower where names.contains(lower): lower
    default: nil
    }
  }
}
