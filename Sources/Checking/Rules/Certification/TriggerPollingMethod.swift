import Definitions
import Documents

/// A polling trigger asks with GET.
enum TriggerPollingMethod: Rule {
  static let id = "certification/trigger-polling-method"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A trigger that polls is a GET.",
    why: "the trigger is called every few minutes, and a GET is what can be repeated without an effect",
    fix: "make the operation a GET, where the service allows it")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {«"post"»: {"x-ms-trigger": "batch"}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"x-ms-trigger": "batch"}}}}"#),
    .passing(
      .definition, #"{"paths": {"/items": {"x-ms-notification-content": {}, "post": {"x-ms-trigger": "single"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.isTrigger, !(operation.method == "get"), operation.role == .polling else { return }
    findings.report(operation.method, "\(operation.name) polls with \(operation.method.string.uppercased())")
  }
}
