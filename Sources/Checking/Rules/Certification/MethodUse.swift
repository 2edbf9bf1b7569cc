import Definitions
import Documents

/// An operation has a method that flows call.
enum MethodUse: Rule {
  static let id = "certification/method"
  static let level = Level.info
  static let documentation = Documentation(
    what: "No operation has the method HEAD or OPTIONS.",
    why: "such an operation gives nothing that a flow could use",
    fix: "leave the operation out")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {«"head"»: {}, «"options"»: {}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.method == "head" || operation.method == "options", !operation.isCallback else { return }
    findings.report(operation.method, "the method \(operation.method.string) is of little use in a flow")
  }
}
