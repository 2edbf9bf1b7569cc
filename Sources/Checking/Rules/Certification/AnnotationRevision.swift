import Definitions
import Documents

/// Revisions are counted from 1.
enum AnnotationRevision: Rule {
  static let id = "certification/annotation-revision"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The revision of x-ms-api-annotation is an integer of at least 1.",
    why: "the service refuses anything else",
    fix: "write 1 for the first revision, 2 for the next")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-api-annotation": {"revision": «0»}}}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-api-annotation": {"revision": «"2"»}}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"x-ms-api-annotation": {"revision": 1}}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let annotation = operation.annotation, let revision = annotation.revision,
      annotation.revisionNumber == nil
    else { return }
    findings.report(revision, "the revision is \(revision.source), not an integer of at least 1")
  }
}
