import Definitions
import Documents

/// A family has each revision once.
enum FamilyDuplicateRevision: Rule {
  static let id = "certification/family-duplicate-revision"
  static let level = Level.error
  static let official = ["OperationFamilyHasDuplicateRevisions"]
  static let documentation = Documentation(
    what: "No two operations of a family have the same revision.",
    why: "the service cannot tell which of the two is meant",
    fix: "give the newer operation the next number")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {
        "get": {"operationId": "List", "x-ms-api-annotation": {"family": "List", "revision": 1}},
        "post": {"operationId": "ListV2", "x-ms-api-annotation": {"family": "List", "revision": «1»}}
      }}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {
        "get": {"operationId": "List", "x-ms-api-annotation": {"family": "List", "revision": 1}},
        "post": {"operationId": "ListV2", "x-ms-api-annotation": {"family": "List", "revision": 2}}
      }}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    for family in definition.families {
      var seen: Set<Int> = []
      for operation in family.operations {
        guard let annotation = operation.annotation, let number = annotation.revisionNumber,
          !seen.insert(number).inserted, let revision = annotation.revision
        else { continue }
        findings.report(revision, "the family '\(family.name)' has the revision \(number) already")
      }
    }
  }
}
