import Definitions
import Documents

/// An object has only the members that the specification gives it.
enum UnknownField: Rule {
  static let id = "openapi/unknown-field"
  static let level = Level.error
  static let official = ["AdditionalPropertyNotAllowed"]
  static let documentation = Documentation(
    what: "An object has only the members that the specification gives it, and names that begin with x-.",
    why: "readers ignore a member they do not know, so what it was meant to do does not happen",
    fix: "remove the member, or correct its name")
  static let examples: [Example] = [
    .failing(.definition, #"{"host": "example.org", «"basepath"»: "/v1"}"#),
    .failing(.definition, #"{"definitions": {"A": {«"propertys"»: {}}}}"#),
    .failing(.definition, #"{"paths": {"/a": {"get": {«"operationID"»: "GetA"}, «"fetch"»: {}}}}"#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"discriminator": {"propertyName": "kind",
        «"mappings"»: {}}}}}}
      """#, as: .warning),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"requestBodies": {"A": {"content": {"multipart/form-data": {
        "schema": {"type": "object", "properties": {"file": {"type": "string"}}},
        "encoding": {"file": {"contentType": "image/png"}, «"fiel"»: {"contentType": "image/png"}}
      }}}}}}
      """#, as: .warning),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"requestBodies": {"A": {"content": {"application/json": {
        "schema": {"type": "object", "properties": {"file": {"type": "string"}}},
        «"encoding"»: {"file": {"contentType": "image/png"}}
      }}}}}}
      """#, as: .warning),
    .passing(
      .definition,
      #"{"basePath": "/v1", "x-note": "v1", "definitions": {"x-a": {"properties": {"propertys": {}}}}}"#),
    .passing(.definition, #"{"openapi": "3.1.0", "webhooks": {}, "components": {"schemas": {"A": {"const": 1}}}}"#),
  ]

  static let check = Check.several([
    .structure(
      { fault, definition, findings in
        let key = fault.member(of: definition).key
        let suggestion = fault.suggestion(in: definition)
        let message = "\(fault.object.noun) has no member '\(key.string)'"
        findings.report(
          key, suggestion.map { "\(message); did you mean '\($0)'?" } ?? message,
          as: fault.object == .discriminator ? .warning : nil,
          help: suggestion.map { "rename '\(key.string)' to '\($0)'" },
          fix: suggestion.map { Fix(isSafe: false, edits: [.rename(key, to: $0)]) })
      }, of: .unknownField),
    .object(judgeEncoding, of: .mediaType),
  ])

  private static func judgeEncoding(of mediaType: ObjectUse, _ findings: inout Findings) {
    guard let encoding = mediaType.member(.encoding), encoding.value.isObject else { return }
    if let name = mediaType.key.flatMap({ MediaTypeName($0.string) }), !name.takesEncoding {
      return findings.report(
        encoding.key, "encoding has no meaning for \(name.essence), only for multipart and urlencoded forms",
        as: .warning, help: "remove \"encoding\"")
    }
    guard let schema = mediaType.schema?.resolved, schema.has(.properties), !schema.has(.allOf),
      !schema.has(.oneOf), !schema.has(.anyOf), !schema.has(.additionalProperties), let properties = schema[.properties]
    else { return }
    var known: NearestNames?
    for member in encoding.value.members where properties[member.key.string] == nil {
      let name = member.key.string
      var candidates = known ?? NearestNames(properties.members.map(\.key.string))
      let nearest = candidates.nearest(to: name)
      known = candidates
      findings.report(
        member.key, "the schema has no property '\(name)' to encode\(nearest.map { "; did you mean '\($0)'?" } ?? "")",
        as: .warning, help: "use the name of a property of the schema")
    }
  }
}
