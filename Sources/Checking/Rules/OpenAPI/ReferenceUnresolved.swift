import Definitions
import Documents

/// A reference leads to something.
enum ReferenceUnresolved: Rule {
  static let id = "openapi/ref-unresolved"
  static let level = Level.error
  static let official = ["SchemaReferenceNotFound", "ParameterReferenceNotFound", "ResponseReferenceNotFound"]
  static let documentation = Documentation(
    what: "What a reference names stands in the document.",
    why: "whatever the reference stands for is missing, in each place that uses it",
    fix: "declare what it names, or correct the name")
  static let examples: [Example] = [
    .failing(
      .definition,
      ##"""
      {"paths": {"/a": {"get": {"parameters": [{"$ref": «"#/parameters/Limt"»}], "responses": {"200":
        {"$ref": «"#/responses/None"»}}}}}, "parameters": {"Limit": {}}}
      """##),
    .failing(
      .definition,
      ##"""
      {"definitions": {"A": {"properties": {"b": {"$ref": «"#/definitions/B"»}, "c": {"$ref":
        "#/definitions/B"}}}}}
      """##),
    .passing(
      .definition,
      ##"""
      {"definitions": {"A": {"properties": {"b": {"$ref": "#/definitions/A"}}, "example": {"$ref":
        "#/definitions/None"}, "x-a": {"$ref": "#/definitions/None"}}}}
      """##),
  ]

  static let check = Check.definition { definition, findings in
    for group in ReferenceGroup.groups(of: definition, .unresolved) {
      let first = group.references[0]
      let text = first.value.string ?? ""
      let name = text.hasPrefix(first.prefix) ? String(text.dropFirst(first.prefix.count)) : text
      let names = group.isEarly ? first.section?.members.lazy.map(\.key.string) : nil
      let nearest = names.flatMap { name.nearest(among: $0) }
      let meant = names.flatMap { name.nearest(among: $0, within: 1) }
      findings.report(
        first.value,
        "'\(text)' leads nowhere\(nearest.map { "; did you mean '\($0)'?" } ?? "")\(group.uses)",
        help: nearest.map { "refer to '\(first.prefix)\($0)'" },
        fix: meant.map { name in
          Fix(isSafe: false, edits: group.references.map { .retext($0.value, first.prefix + name) })
        })
    }
  }
}

/// The references of one text that are wrong in the same way: one finding for them all.
struct ReferenceGroup {
  /// The references, in the order of the text.
  private(set) var references: [Reference]
  /// Whether it is among the first groups, for which looking for near names is worth the time.
  let isEarly: Bool

  /// How often the text is used, where that is more than once.
  var uses: String { references.count > 1 ? " (used \(references.count) times)" : "" }

  /// The groups of a definition whose references ended in a certain way.
  static func groups(of definition: Definition, _ state: Reference.State) -> [ReferenceGroup] {
    struct Name: Hashable {
      let text: String
      let kind: ObjectKind
    }
    var positions: [Name: Int] = [:]
    var groups: [ReferenceGroup] = []
    for reference in definition.references where reference.state == state {
      let name = Name(text: reference.value.string ?? "", kind: reference.expected)
      if let position = positions[name] {
        groups[position].references.append(reference)
      } else {
        positions[name] = groups.count
        groups.append(ReferenceGroup(references: [reference], isEarly: groups.count < 64))
      }
    }
    return groups
  }
}
