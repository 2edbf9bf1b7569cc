import Definitions
import Documents

/// There is one way to give an example.
enum ExampleExclusive: Rule {
  static let id = "openapi/example-exclusive"
  static let level = Level.error
  static let documentation = Documentation(
    what: "example and examples exclude each other in an object of 3.0, and so do value and externalValue.",
    why: "which of the two is shown is left to chance",
    fix: "remove one of the two")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"A": {"name": "a", "in": "query", "schema": {},
        "example": 1, «"examples"»: {}}}, "headers": {"A": {"schema": {}, "example": 1, «"examples"»: {}}},
        "examples": {"A": {"value": 1, «"externalValue"»: "https://example.org"}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"responses": {"A": {"description": "", "content":
        {"text/plain": {«"examples"»: {}, "example": 1}}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"A": {"name": "a", "in": "query", "schema": {},
        "example": 1}}}}
      """#),
  ]

  static let check = Check.several([
    .parameter { parameter, findings in
      if !parameter.definition.isTwo, parameter.reference == nil {
        judge(parameter.definition, parameter.value, .example, .examples, &findings)
      }
    },
    .object({ judge($0.definition, $0.value, .example, .examples, &$1) }, of: .mediaType),
    .object({ judge($0.definition, $0.value, .value, .externalValue, &$1) }, of: .example),
    .object(
      { header, findings in
        if !header.definition.isTwo { judge(header.definition, header.value, .example, .examples, &findings) }
      }, of: .header),
  ])

  private static func judge(
    _ definition: Definition, _ holder: Value, _ one: Keyword, _ other: Keyword, _ findings: inout Findings
  ) {
    guard definition[holder, one] != nil, let second = definition.member(of: holder, other) else { return }
    findings.report(second.key, "'\(one.name)' and '\(other.name)' exclude each other")
  }
}
