import Definitions
import Documents

/// The id of a later revision ends in its number.
enum RevisionSuffix: Rule {
  static let id = "certification/revision-suffix"
  static let level = Level.warning
  static let official = ["OperationIdShouldEndWithRevision"]
  static let documentation = Documentation(
    what: "The operationId of a revision above 1 ends in V and the number, as in ListItems_V2.",
    why: "who reads a flow sees by the id which revision it calls",
    fix: "put _V and the revision behind the id, unless flows use it already")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"paths": {"/items": {"get": {"operationId": «"ListAll"», "x-ms-api-annotation": {"revision": 2}}}}}"#),
    .passing(
      .definition, #"{"paths": {"/items": {"get": {"operationId": "ListV2", "x-ms-api-annotation": {"revision": 2}}}}}"#
    ),
  ]

  static let check = Check.operation { operation, findings in
    guard let revision = operation.annotation?.revisionNumber, revision > 1, let id = operation.id,
      let text = id.string, !text.lowercased().hasSuffix("v\(revision)")
    else { return }
    findings.report(id, "the operationId '\(text)' of revision \(revision) does not end in V\(revision)")
  }
}
