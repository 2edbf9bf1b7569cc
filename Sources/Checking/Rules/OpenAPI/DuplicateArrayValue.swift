import Definitions
import Documents

/// A list names a thing once.
enum DuplicateArrayValue: Rule {
  static let id = "openapi/duplicate-array-value"
  static let level = Level.error
  static let official = ["ArrayDuplicateValue"]
  static let documentation = Documentation(
    what: "The lists tags, schemes, consumes, produces, required, security and those of scopes hold a value once.",
    why: "readers that take such a list as a set refuse it",
    fix: "remove the later one")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"schemes": ["https", «"https"»], "paths": {"/a": {"get": {"tags": ["a", "b", «"a"»], "security":
        [{"A": ["x", «"x"»]}]}}}}
      """#),
    .failing(.definition, #"{"definitions": {"A": {"required": ["a", «"a"»], "properties": {"a": {}}}}}"#),
    .failing(.definition, #"{"openapi": "3.0.3", "paths": {"/a": {"get": {"tags": ["a", «"a"»]}}}}"#, as: .info),
    .passing(.definition, #"{"schemes": ["http", "https"], "definitions": {"A": {"required": ["a", "A"]}}}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      for keyword in [Keyword.schemes, .consumes, .produces, .security] {
        judge(definition[keyword], keyword, definition, &findings)
      }
    },
    .operation { operation, findings in
      for keyword in lists where operation.has(keyword) {
        judge(operation[keyword], keyword, operation.definition, &findings)
      }
    },
    .object(
      { requirement, findings in
        for member in requirement.value.members { judge(member.value, nil, requirement.definition, &findings) }
      }, of: .securityRequirement),
    .schema(
      { schema, findings in
        guard schema.role != .parameter else { return }
        judge(schema[.required], .required, schema.definition, &findings)
      }, having: [.required]),
  ])

  private static let lists: [Keyword] = [.tags, .schemes, .consumes, .produces, .security]

  private static func judge(
    _ list: Value?, _ keyword: Keyword?, _ definition: Definition, _ findings: inout Findings
  ) {
    guard let list else { return }
    let repetitions = list.repetitions
    if repetitions.isEmpty { return }
    let removals = Removals(from: list)
    for (_, again) in repetitions {
      let isRequired = definition.isTwo || keyword == .required
      findings.report(
        again, "\(again.shown) stands twice in \(keyword.map { "'\($0.name)'" } ?? "the list of scopes")",
        as: isRequired ? nil : .info,
        fix: removals.edit(again).map { Fix(isSafe: true, edits: [$0]) })
    }
  }
}
