import Definitions
import Documents

/// A keyword has a meaning for the type.
enum KeywordType: Rule {
  static let id = "openapi/keyword-type"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A schema has only keywords that say something about values of its type.",
    why: "the keyword has no effect, so what it was meant to demand is not demanded",
    fix: "remove the keyword, or correct the type")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "integer", «"maxLength"»: 3, «"items"»: {}}, "B": {"type": "string",
        «"minimum"»: 1}}}
      """#),
    .failing(
      .definition,
      ##"""
      {"definitions": {"A": {"properties": {"id": {"type": "string"}}}, "B": {"allOf": [{"$ref":
        "#/definitions/A"}, {"properties": {«"id"»: {"type": "integer"}}}]}}}
      """##),
    .passing(
      .definition,
      ##"""
      {"definitions": {"A": {"type": "string", "maxLength": 3}, "B": {"maxLength": 3, "minimum": 1}, "C":
        {"allOf": [{"$ref": "#/definitions/A"}], "properties": {"id": {}}}}}
      """##),
  ]

  static let check = Check.several([
    .schema(
      { schema, findings in
        guard let type = schema.type else { return }
        for (types, keywords) in meanings where !schema.keywords.isDisjoint(with: keywords.set) {
          if types.contains(where: { type.equals($0) }) || type.equals("file") { continue }
          for keyword in keywords.list where schema.has(keyword) {
            guard let member = schema.member(keyword) else { continue }
            findings.report(
              member.key, "\(keyword.name) has no meaning for \(schema.noun) of type \(type.string ?? "")")
          }
        }
      },
      having: [
        .maxLength, .minLength, .pattern, .maximum, .minimum, .multipleOf, .items, .minItems, .maxItems, .uniqueItems,
        .properties, .additionalProperties, .maxProperties, .minProperties,
      ]),
    .schema(judgeInherited, having: [.allOf]),
  ])

  private static let meanings: [(types: [String], keywords: (set: KeywordSet, list: [Keyword]))] = [
    (["string"], ([.maxLength, .minLength, .pattern], [.maxLength, .minLength, .pattern])),
    (["number", "integer"], ([.maximum, .minimum, .multipleOf], [.maximum, .minimum, .multipleOf])),
    (["array"], ([.items, .minItems, .maxItems, .uniqueItems], [.items, .minItems, .maxItems, .uniqueItems])),
    (
      ["object"],
      (
        [.properties, .additionalProperties, .maxProperties, .minProperties],
        [.properties, .additionalProperties, .maxProperties, .minProperties]
      )
    ),
  ]

  /// A property that is of one type here and of another where it is inherited from.
  private static func judgeInherited(_ schema: Schema, _ findings: inout Findings) {
    let parts = schema.parts(.allOf)
    let bases = parts.filter { $0.reference != nil }.prefix(16).compactMap(\.resolved).filter { $0.has(.properties) }
    if bases.isEmpty { return }
    for own in [schema] + parts.filter({ $0.reference == nil }) where own.has(.properties) {
      for (key, property) in own.properties {
        guard let type = property.type?.string else { continue }
        for base in bases {
          guard let other = base.property(key.string)?.type?.string, other != type else { continue }
          findings.report(key, "property '\(key.string)' is of type \(type) here, and inherited as \(other)")
          break
        }
      }
    }
  }
}
