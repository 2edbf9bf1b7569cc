import Definitions
import Documents

/// A member of a family has a revision.
enum RevisionMissing: Rule {
  static let id = "certification/revision-missing"
  static let level = Level.warning
  static let official = ["OperationRevisionEmpty"]
  static let documentation = Documentation(
    what: "An x-ms-api-annotation with a family has a revision.",
    why: "without a number nobody knows which operation of the family is the newest",
    fix: #"add "revision""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-api-annotation": «{"family": "ListItems"}»}}}}"#),
    .passing(
      .definition, #"{"paths": {"/items": {"get": {"x-ms-api-annotation": {"family": "ListItems", "revision": 1}}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let annotation = operation.annotation, annotation.family != nil, annotation.revision == nil else { return }
    findings.report(annotation.value, "\(operation.name) has a family and no revision")
  }
}
