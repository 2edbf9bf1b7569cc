import Definitions
import Documents

/// A value that has an entry has a display name.
enum EnumValuesDisplayName: Rule {
  static let id = "certification/enum-values-display-name"
  static let level = Level.error
  static let official = ["MissingEnumValuesDisplayName"]
  static let documentation = Documentation(
    what: "Every entry of x-ms-enum-values has a displayName that is not empty.",
    why: "an entry without a name shows nothing",
    fix: #"add "displayName""#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"Kind": {"enum": ["a", "b"], "x-ms-enum-values": [
        «{"value": "a"}», {"value": "b", "displayName": «""»}
      ]}}}
      """#),
    .passing(
      .definition,
      #"{"definitions": {"Kind": {"enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      for entry in schema.enumValueEntries {
        let name = entry["displayName"]
        guard name?.isBlank ?? true else { continue }
        let value = entry["value"]?.string
        findings.report(
          name ?? entry, "an entry of x-ms-enum-values has no displayName",
          fix: value.flatMap { .set("displayName", to: .string($0), in: entry, isSafe: false) })
      }
    }, having: [.msEnumValues])
}
