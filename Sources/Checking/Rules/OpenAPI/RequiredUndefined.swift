import Definitions
import Documents

/// A required property is described.
enum RequiredUndefined: Rule {
  static let id = "openapi/required-undefined"
  static let level = Level.error
  static let official = ["RequiredPropertyDefinitionMissing"]
  static let documentation = Documentation(
    what: "A name in required is a property of the schema, or of one that it is composed with.",
    why: "users cannot fill in a property that the designer does not show, and calls without it fail",
    fix: "describe the property, or remove the name")
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"A": {"required": ["a", «"bb"»], "properties": {"a": {}, "b": {}}}}}"#),
    .failing(
      .definition,
      ##"""
      {"definitions": {"A": {"allOf": [{"$ref": "#/definitions/B"}, {"required": [«"c"»]}]}, "B":
        {"properties": {"b": {}}}}}
      """##),
    .failing(
      .definition,
      ##"""
      {"definitions": {"A": {"allOf": [{"$ref": "#/definitions/B"}, {"required": [«"c"»]}]}, "B":
        {"properties": {"b": {}}}, "C": {"allOf": [{"$ref": "#/definitions/B"}, {"properties": {"c": {}}}]}}}
      """##),
    .passing(
      .definition,
      ##"""
      {"definitions": {"Base": {"required": ["a"], "properties": {"b": {}}}, "A": {"allOf": [{"$ref":
        "#/definitions/Base"}]}, "B": {"allOf": [{"$ref": "#/definitions/A"}, {"properties": {"a": {}}}]}}}
      """##),
    .passing(
      .definition,
      ##"""
      {"definitions": {"A": {"allOf": [{"$ref": "#/definitions/B"}, {"required": ["b"]}]}, "B":
        {"properties": {"b": {}}}, "C": {"required": ["x"], "additionalProperties": true}, "D": {"allOf":
        [{"$ref": "#/definitions/None"}], "required": ["x"]}, "E": {"required": ["x"], "properties": "x"},
        "F": {"required": ["x"], "properties": {"x": null}}}}
      """##),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard schema.role != .parameter, let required = schema[.required], required.isArray, schema.mayBeComplete else {
        return
      }
      var own = PropertyCursor(schema)
      var composed: ComposedProperties?
      var removals: Removals?
      var described: NearestNames?
      var broken: Set<String>?
      for element in required.elements {
        if !element.isString || own?.find(element.index, of: element.document) != nil { continue }
        guard let name = element.string else { continue }
        let all = composed ?? ComposedProperties(around: schema)
        composed = all
        guard all.isComplete, !all.contains(name) else { continue }
        // What is no schema is a finding of its own; the name is there.
        let others =
          broken ?? Set(schema[.properties]?.members.lazy.filter { !$0.value.isObject }.map(\.key.string) ?? [])
        broken = others
        if others.contains(name) { continue }
        let known = removals ?? Removals(from: required)
        removals = known
        var names = described ?? NearestNames(schema.properties.prefix(256).map(\.key.string))
        let nearest = names.nearest(to: name)
        described = names
        findings.report(
          element,
          "required property '\(name)' is not described\(nearest.map { "; did you mean '\($0)'?" } ?? "")",
          fix: known.edit(element).map { Fix(isSafe: false, edits: [$0]) })
      }
    }, having: [.required])
}
