import Definitions
import Documents

/// The format of a list is one of those that there are.
enum CollectionFormat: Rule {
  static let id = "openapi/collection-format"
  static let level = Level.error
  static let official = ["CollectionFormatValueNotSupported"]
  static let documentation = Documentation(
    what: "collectionFormat is csv, ssv, tsv or pipes, in query and formData also multi, and stands at arrays.",
    why: "the elements are joined in another way than the service expects",
    fix: "write one of the formats")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "a", "in": "query", "type": "array", "items": {"type": "string"},
        "collectionFormat": «"comma"»}}}
      """#),
    .failing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "a", "in": "header", "type": "array", "items": {"type": "string"},
        "collectionFormat": «"multi"»}, "B": {"name": "b", "in": "query", "type": "string", "collectionFormat":
        «"comma"»}}}
      """#),
    .failing(
      .definition,
      #"{"parameters": {"A": {"name": "a", "in": "query", "type": "string", «"collectionFormat"»: "csv"}}}"#,
      as: .warning),
    .passing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "a", "in": "query", "type": "array", "items": {"type": "string"},
        "collectionFormat": "multi"}}}
      """#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let member = schema.member(.collectionFormat), let text = member.value.string else { return }
      if text != "multi", !["csv", "ssv", "tsv", "pipes"].contains(text) {
        return findings.report(member.value, "'\(text)' is none of csv, ssv, tsv, pipes, multi")
      }
      let place = schema.role == .parameter ? schema[.location] : nil
      let takesMulti = place.map { $0.equals("query") || $0.equals("formData") } ?? false
      if text == "multi", !takesMulti {
        return findings.report(
          member.value, "'multi' can be sent in query and formData only", help: "write \"csv\"")
      }
      guard let type = schema.type, !type.equals("array") else { return }
      findings.report(
        member.key, "collectionFormat has no meaning for \(schema.noun), which is no array", as: .warning,
        help: "remove collectionFormat",
        fix: Removals(from: schema.value).edit(member.key).map { Fix(isSafe: true, edits: [$0]) })
    }, having: [.collectionFormat])
}
