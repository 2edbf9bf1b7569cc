import Definitions
import Documents

/// A schema keeps to the keywords of OpenAPI 2.0.
enum KeywordUnsupported: Rule {
  static let id = "certification/keyword-unsupported"
  static let level = Level.error
  static let official = ["SwaggerKeywordNotSupported"]
  static let documentation = Documentation(
    what: "A schema of 2.0 has no keyword of JSON Schema or OpenAPI 3.0; uniqueItems gets a remark.",
    why: "the service refuses such a keyword, and ignores uniqueItems",
    fix: "take the keyword out, or say it with the keywords of 2.0")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"definitions": {"Item": {«"oneOf"»: [{"type": "string"}], «"nullable"»: true, «"patternProperties"»: {}}}}"#),
    .failing(.definition, #"{"definitions": {"Names": {"type": "array", «"uniqueItems"»: true}}}"#, as: .info),
    .passing(.definition, #"{"definitions": {"Item": {"allOf": [{"type": "string"}], "x-nullable": true}}}"#),
    .passing(.definition, #"{"openapi": "3.0.0", "components": {"schemas": {"Item": {"nullable": true}}}}"#),
  ]

  static let check = Check.several([
    .structure(
      { fault, definition, findings in
        let key = fault.member(of: definition).key
        findings.report(key, "schemas of OpenAPI 2.0 have no keyword '\(key.string)'")
      }, of: .unsupportedKeyword),
    .schema(
      { schema, findings in
        if let key = schema.member(.uniqueItems)?.key { findings.report(key, "uniqueItems is ignored", as: .info) }
      }, having: [.uniqueItems]),
  ])
}
