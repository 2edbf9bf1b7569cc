import Definitions
import Documents

/// A trigger gives one thing or a list.
enum TriggerValue: Rule {
  static let id = "certification/trigger-value"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The value of x-ms-trigger is single or batch.",
    why: "the service knows these two only",
    fix: "write single where each firing gives one object, batch where it gives a list")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-trigger": «"Batch"»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"x-ms-trigger": "batch"}}}}"#),
  ]

  private static let known = ["single", "batch"]

  static let check = Check.operation { operation, findings in
    guard let trigger = operation[.msTrigger], !known.contains(where: trigger.equals) else { return }
    let meant = known.first { $0 == trigger.string?.lowercased() }
    findings.report(
      trigger, "x-ms-trigger is \(trigger.source): single and batch are known",
      fix: meant.flatMap { .replace(trigger, with: .string($0), isSafe: true) })
  }
}
