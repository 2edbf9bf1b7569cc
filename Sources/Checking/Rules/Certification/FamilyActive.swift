import Definitions
import Documents

/// A family has an old and a new operation, not more.
enum FamilyActive: Rule {
  static let id = "certification/family-active"
  static let level = Level.error
  static let official = ["OperationFamilyHasManyActiveOperations"]
  static let documentation = Documentation(
    what: "At most two operations of a family are not deprecated.",
    why: "the service takes one in production and one in preview",
    fix: "deprecate the older operations")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {
        "get": {"operationId": "List", "x-ms-api-annotation": {"family": "List", "revision": 1}},
        "put": {"operationId": "ListV2", "x-ms-api-annotation": {"family": "List", "revision": 2}},
        "post": {"operationId": "ListV3", "x-ms-api-annotation": «{"family": "List", "revision": 3}»}
      }}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {
        "get": {"deprecated": true, "x-ms-api-annotation": {"family": "List", "revision": 1}},
        "put": {"operationId": "ListV2", "x-ms-api-annotation": {"family": "List", "revision": 2}},
        "post": {"operationId": "ListV3", "x-ms-api-annotation": {"family": "List", "revision": 3}}
      }}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    for family in definition.families {
      for operation in family.active.dropFirst(2) {
        findings.report(
          operation.annotation?.value ?? operation.value,
          "the family '\(family.name)' has more than two operations that are not deprecated")
      }
    }
  }
}
