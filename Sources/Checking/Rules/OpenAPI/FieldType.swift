import Definitions
import Documents

/// A value has the type that the specification gives it.
enum FieldType: Rule {
  static let id = "openapi/field-type"
  static let level = Level.error
  static let official = ["JsonTypeIncorrect"]
  static let documentation = Documentation(
    what: "A value has the JSON type that the specification gives it; null is none of them.",
    why: "readers skip a value of another type or stop at it",
    fix: "write a value of the right type")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {"title": «7», "description": «null»}, "paths": «[]», "tags": «{}»}"#),
    .failing(.definition, #"{"paths": {"/a": «"x"», "/b": {"get": {"deprecated": «"true"», "tags": [«1»]}}}}"#),
    .failing(
      .definition,
      #"""
      {"definitions": {"A": «3», "B": {"maxLength": «"10"», "allOf": «[]», "properties": {"c":
        «"string"»}}}}
      """#),
    .failing(.definition, #"{"openapi": "3.0.3", "components": {"schemas": {"A": {"oneOf": «[]»}}}}"#, as: .warning),
    .failing(.definition, #"{"openapi": "3.0.3", "components": {"requestBodies": {"A": {"content": «{}»}}}}"#),
    .passing(
      .definition,
      #"""
      {"info": {"title": "7", "x-note": null}, "definitions": {"A": {"maxLength": 10.0, "default": null,
        "enum": [null]}}}
      """#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.1.0", "components": {"schemas": {"A": {"exclusiveMinimum": 3, "items": true, "type":
        ["string", "null"]}, "B": true}}}
      """#),
  ]

  static let check = Check.several([
    .structure(
      { fault, definition, findings in
        let value = fault.value(in: definition)
        findings.report(
          value, "\(subject(of: fault, definition)) is \(value.noun), expected \(fault.expectation)",
          help: "write \(fault.expectation)", fix: fix(of: fault, value))
      }, of: .fieldType),
    .structure(
      { fault, definition, findings in
        let isLoose = !definition.isTwo && fault.object == .schema
        findings.report(
          fault.value(in: definition), "'\(fault.keyword?.name ?? "")' of the \(fault.object.noun) is empty",
          as: isLoose ? .warning : nil, help: "put something into it, or remove it")
      }, of: .emptyList),
  ])

  private static func subject(of fault: StructureFault, _ definition: Definition) -> String {
    guard fault.key >= 0 else { return fault.keyword.map { "an element of '\($0.name)'" } ?? "an element" }
    return "'\(Member(document: definition.document, key: fault.key).key.string)'"
  }

  /// A boolean or a number that was written as a string.
  private static func fix(of fault: StructureFault, _ value: Value) -> Fix? {
    guard let text = value.string, let shape = fault.field?.shape else { return nil }
    switch shape {
    case .boolean where ["true", "false"].contains(text.lowercased()):
      let keywords: [Keyword] = [.required, .deprecated, .readOnly, .uniqueItems]
      let isSafe = fault.keyword.map(keywords.contains) ?? false
      return Fix(isSafe: isSafe, edits: [.replacement(of: value, with: text.lowercased())])
    case .number, .integer:
      guard let number = Int(text), String(number) == text else { return nil }
      return Fix(isSafe: false, edits: [.replacement(of: value, with: text)])
    default: return nil
    }
  }
}
