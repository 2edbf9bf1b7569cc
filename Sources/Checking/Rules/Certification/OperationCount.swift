import Definitions
import Documents

/// A connector has not too many operations.
enum OperationCount: Rule {
  static let id = "certification/operation-count"
  static let level = Level.error
  static let official = ["TotalOperationsCountExceedsMaxAllowed"]
  static let documentation = Documentation(
    what: "A definition has at most 256 operations.",
    why: "the service refuses more",
    fix: "leave operations out that no flow needs, or make two connectors")
  static let examples: [Example] = [
    .failing(.definition, caption: "a definition of 257 operations", paths(257)),
    .passing(.definition, #"{"paths": {"/items": {"get": {}}}}"#),
  ]

  private static func paths(_ count: Int) -> String {
    "{\"paths\": «{\((1...count).map { "\"/items/\($0)\": {\"get\": {}}" }.joined(separator: ", "))}»}"
  }

  static let check = Check.definition { definition, findings in
    guard definition.operations.count > 256, let paths = definition[.paths] else { return }
    var count = 0
    for operation in definition.operations where !operation.isCallback { count += 1 }
    if count > 256 { findings.report(paths, "the definition has \(count) operations, 256 are allowed") }
  }
}
