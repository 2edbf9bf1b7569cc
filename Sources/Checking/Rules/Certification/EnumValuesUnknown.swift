import Definitions
import Documents

/// A display name belongs to a value.
enum EnumValuesUnknown: Rule {
  static let id = "certification/enum-values-unknown"
  static let level = Level.error
  static let official = ["InvalidEnumValuesExtensionValue"]
  static let documentation = Documentation(
    what: "Every value of x-ms-enum-values stands in the enum beside it.",
    why: "the name of a value that cannot be chosen is never shown",
    fix: "add the value to enum, or take the entry out")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"definitions": {"Kind": {"enum": ["a"], "x-ms-enum-values": [{"value": «"b"», "displayName": "B"}]}}}"#),
    .failing(
      .definition, #"{"definitions": {"Kind": {"x-ms-enum-values": «[{"value": "b", "displayName": "B"}]»}}}"#),
    .passing(
      .definition,
      #"{"definitions": {"Kind": {"enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let list = schema[.msEnumValues], list.isArray else { return }
      guard let values = schema[.enumeration] else {
        return findings.report(list, "x-ms-enum-values stands without an enum")
      }
      guard values.isArray, !schema.namesItsValuesInOrder else { return }
      var known = ValueSet()
      for value in values.elements { known.insert(value) }
      for value in schema.enumValueEntries.compactMap({ $0["value"] }) where !known.contains(value) {
        findings.report(value, "the enum has no value \(value.source)")
      }
    }, having: [.msEnumValues])
}
