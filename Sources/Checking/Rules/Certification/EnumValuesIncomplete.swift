import Definitions
import Documents

/// Where some values have a display name, all have.
enum EnumValuesIncomplete: Rule {
  static let id = "certification/enum-values-incomplete"
  static let level = Level.info
  static let documentation = Documentation(
    what: "Every value of an enum has an entry in the x-ms-enum-values beside it.",
    why: "the designer shows the bare value among names",
    fix: "add an entry with value and displayName")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"definitions": {"Kind": {"enum": ["a", «"b"»], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}}}"#),
    .passing(
      .definition,
      #"{"definitions": {"Kind": {"enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let list = schema[.msEnumValues], list.isArray, let values = schema[.enumeration], values.isArray,
        !schema.namesItsValuesInOrder
      else { return }
      var named = ValueSet()
      for value in schema.enumValueEntries.compactMap({ $0["value"] }) { named.insert(value) }
      for value in values.elements where !named.contains(value) {
        findings.report(value, "the value \(value.source) has no display name")
      }
    }, having: [.msEnumValues])
}
