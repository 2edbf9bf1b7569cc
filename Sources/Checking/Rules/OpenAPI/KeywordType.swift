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
        guard let meaningless = meaningless[Int(schema.valueType.rawValue)] else { return }
        guard !schema.keywords.isDisjoint(with: meaningless.set) else { return }
        for keyword in meaningless.list where schema.has(keyword) {
          guard let member = schema.member(keyword) else { continue }
          findings.report(
            member.key, "\(keyword.name) has no meaning for \(schema.noun) of type \(schema.type?.string ?? "")")
        }
      },
      having: [
        .maxLength, .minLength, .pattern, .maximum, .minimum, .multipleOf, .items, .minItems, .maxItems, .uniqueItems,
        .properties, .additionalProperties, .maxProperties, .minProperties,
      ]),
    .schema(judgeInherited, having: [.allOf]),
  ])

  /// For each type the keywords that say nothing about its values; nil where every keyword may say something.
  private static let meaningless: [(set: KeywordSet, list: [Keyword])?] = {
    let meanings: [([Schema.ValueType], [Keyword])] = [
      ([.string], [.maxLength, .minLength, .pattern]), ([.number, .integer], [.maximum, .minimum, .multipleOf]),
      ([.array], [.items, .minItems, .maxItems, .uniqueItems]),
      ([.object], [.properties, .additionalProperties, .maxProperties, .minProperties]),
    ]
    let known: [Schema.ValueType] = [.string, .number, .integer, .boolean, .array, .object]
    return (0...Schema.ValueType.other.rawValue).map { value in
      guard let type = known.first(where: { $0.rawValue == value }) else { return nil }
      let list = meanings.filter { !$0.0.contains(type) }.flatMap(\.1)
      var set = KeywordSet()
      for keyword in list { set.insert(keyword) }
      return (set, list)
    }
  }()

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
