import Definitions
import Documents

/// A reference stays in the document.
enum ReferenceExternal: Rule {
  static let id = "openapi/ref-external"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A reference leads to a place in the same document.",
    why: "a connector is one file, and nothing else is read",
    fix: "copy what it names into the document and refer to it there")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"$ref": «"common.json#/definitions/A"»}, "B": {"$ref":
        «"https://example.org/b.json"»}}}
      """#),
    .failing(.definition, ##"{"openapi": "3.0.3", "paths": {"/a": {"$ref": «"a.yaml#/paths/a"»}}}"##),
    .passing(.definition, ##"{"definitions": {"A": {"$ref": "#/definitions/B"}, "B": {}}}"##),
  ]

  static let check = Check.definition { definition, findings in
    for group in ReferenceGroup.groups(of: definition, .external) {
      let first = group.references[0]
      findings.report(
        first.value, "'\(first.value.string ?? "")' leads out of the document\(group.uses)",
        help: first.expected == .pathItem
          ? "write the path item in the place of the reference"
          : "copy what it names into '\(first.prefix)' and refer to it there")
    }
  }
}
