import Definitions
import Documents

/// An enum lists a value once.
enum EnumDuplicate: Rule {
  static let id = "openapi/enum-duplicate"
  static let level = Level.error
  static let official = ["ArrayDuplicateValue"]
  static let documentation = Documentation(
    what: "The values of an enum differ.",
    why: "users see a choice twice",
    fix: "remove the later one")
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"A": {"enum": ["a", 1, «"a"», «1.0»]}}}"#),
    .failing(
      .definition, #"{"openapi": "3.0.3", "components": {"schemas": {"A": {"enum": ["a", «"a"»]}}}}"#, as: .warning),
    .passing(.definition, #"{"definitions": {"A": {"enum": ["a", "A", 1, "1"]}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let values = schema[.enumeration] else { return }
      let repetitions = values.repetitions
      if repetitions.isEmpty { return }
      let removals = Removals(from: values)
      for (_, again) in repetitions {
        findings.report(
          again, "\(again.shown) stands twice in the enum of \(schema.noun)",
          as: schema.definition.isTwo ? nil : .warning,
          fix: removals.edit(again).map { Fix(isSafe: true, edits: [$0]) })
      }
    }, having: [.enumeration])
}
