import Definitions
import Documents

/// A family has one operation in production.
enum FamilyActiveProduction: Rule {
  static let id = "certification/family-active-production"
  static let level = Level.warning
  static let official = ["OperationFamilyHasManyActiveProductionOperations"]
  static let documentation = Documentation(
    what:
      "At most one operation of a family that is not deprecated has the status Production, of its own or by the connector.",
    why: "two operations in production for one purpose leave the user to guess",
    fix: "deprecate the older operation, or give the newer one the status Preview")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"info": {"x-ms-api-annotation": {"status": "Production"}}, "paths": {"/items": {
        "get": {"operationId": "List", "x-ms-api-annotation": {"family": "List", "revision": 1}},
        "post": {"operationId": "ListV2", "x-ms-api-annotation": «{"family": "List", "revision": 2}»}
      }}}
      """#),
    .passing(
      .definition,
      #"""
      {"info": {"x-ms-api-annotation": {"status": "Production"}}, "paths": {"/items": {
        "get": {"operationId": "List", "x-ms-api-annotation": {"family": "List", "revision": 1}},
        "post": {"x-ms-api-annotation": {"family": "List", "revision": 2, "status": "Preview"}}
      }}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    for family in definition.families {
      let inProduction = family.active.filter {
        ($0.annotation?.status ?? definition.connectorStatus)?.equals("Production") ?? false
      }
      for operation in inProduction.dropFirst() {
        findings.report(
          operation.annotation?.value ?? operation.value,
          "the family '\(family.name)' has more than one active operation in production")
      }
    }
  }
}
