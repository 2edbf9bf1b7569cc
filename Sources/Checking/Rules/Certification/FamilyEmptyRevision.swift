import Definitions
import Documents

/// One operation of a family at the most has no number.
enum FamilyEmptyRevision: Rule {
  static let id = "certification/family-empty-revision"
  static let level = Level.error
  static let official = ["OperationFamilyHasManyEmptyRevisions"]
  static let documentation = Documentation(
    what: "At most one operation of a family has no revision.",
    why: "the service counts an operation without a revision as the first; there cannot be two",
    fix: "give each operation of the family its revision")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {
        "get": {"operationId": "List", "x-ms-api-annotation": {"family": "List"}},
        "post": {"operationId": "ListV2", "x-ms-api-annotation": «{"family": "List"}»}
      }}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {
        "get": {"operationId": "List", "x-ms-api-annotation": {"family": "List"}},
        "post": {"operationId": "ListV2", "x-ms-api-annotation": {"family": "List", "revision": 2}}
      }}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    for family in definition.families {
      let unnumbered = family.operations.compactMap(\.annotation).filter { $0.family != nil && $0.revision == nil }
      for annotation in unnumbered.dropFirst() {
        findings.report(annotation.value, "the family '\(family.name)' has more than one operation without a revision")
      }
    }
  }
}
