import Definitions
import Documents

/// A value has one display name.
enum EnumValuesDuplicate: Rule {
  static let id = "certification/enum-values-duplicate"
  static let level = Level.error
  static let official = ["DuplicateEnumValuesInExtension"]
  static let documentation = Documentation(
    what: "No two entries of x-ms-enum-values have the same value.",
    why: "the designer cannot show two names for one value",
    fix: "take one of the entries out")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"Kind": {"enum": ["a", "b"], "x-ms-enum-values": [
        {"value": "a", "displayName": "A"}, {"value": «"a"», "displayName": "B"}
      ]}}}
      """#),
    .passing(
      .definition,
      #"{"definitions": {"Kind": {"enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      if schema.namesItsValuesInOrder, schema[.enumeration]?.repetitions.isEmpty ?? false { return }
      var seen = ValueSet()
      for value in schema.enumValueEntries.compactMap({ $0["value"] }) where !seen.insert(value) {
        findings.report(value, "x-ms-enum-values has the value \(value.source) more than once")
      }
    }, having: [.msEnumValues])
}
