import Definitions
import Documents

/// A status is one that the service knows.
enum AnnotationStatus: Rule {
  static let id = "certification/annotation-status"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The status of x-ms-api-annotation is Preview or Production.",
    why: "the service knows these two only",
    fix: "write Preview or Production")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"info": {"x-ms-api-annotation": {"status": «"Beta"»}},
       "paths": {"/items": {"get": {"x-ms-api-annotation": {"status": «"production"»}}}}}
      """#),
    .passing(.definition, #"{"info": {"x-ms-api-annotation": {"status": "Preview"}}}"#),
  ]

  private static let known = ["Preview", "Production"]

  static let check = Check.several([
    .definition { definition, findings in judge(definition.connectorStatus, &findings) },
    .operation { operation, findings in judge(operation.annotation?.status, &findings) },
  ])

  private static func judge(_ status: Value?, _ findings: inout Findings) {
    guard let status, !known.contains(where: status.equals) else { return }
    let text = status.string
    let meant = known.first { $0.lowercased() == text?.lowercased() }
    findings.report(
      status, "the status is \(text.map { "'\($0)'" } ?? "no text"): Preview and Production are known",
      fix: meant.flatMap { .replace(status, with: .string($0), isSafe: true) })
  }
}
