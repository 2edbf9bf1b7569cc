import Definitions
import Documents

/// What is said of a trigger is said of one that polls.
enum TriggerMetadata: Rule {
  static let id = "certification/trigger-metadata"
  static let level = Level.error
  static let documentation = Documentation(
    what: "x-ms-trigger-metadata has kind query and mode polling, and stands on a trigger.",
    why: "the service knows these values only, and reads them of triggers only",
    fix: #"write {"kind": "query", "mode": "polling"} beside x-ms-trigger"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"paths": {"/": {"get": {"x-ms-trigger": "batch", "x-ms-trigger-metadata": «{"kind": "query"}»}}}}"#),
    .failing(
      .definition,
      #"{"paths": {"/": {"get": {«"x-ms-trigger-metadata"»: {"kind": "query", "mode": "polling"}}}}}"#),
    .passing(
      .definition,
      #"""
      {"paths": {"/": {"get": {
        "x-ms-trigger": "batch", "x-ms-trigger-metadata": {"kind": "query", "mode": "polling"}
      }}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard let metadata = operation.member(.msTriggerMetadata) else { return }
    if !operation.isTrigger {
      return findings.report(metadata.key, "\(operation.name) is no trigger")
    }
    for (name, wanted) in [("kind", "query"), ("mode", "polling")] {
      guard let value = metadata.value[name] else {
        return findings.report(metadata.value, "x-ms-trigger-metadata has no \(name)")
      }
      if !value.equals(wanted) { findings.report(value, "the \(name) of a trigger is \(wanted)") }
    }
  }
}
