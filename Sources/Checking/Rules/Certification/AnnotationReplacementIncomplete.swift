import Definitions
import Documents

/// A replacement says what replaces.
enum AnnotationReplacementIncomplete: Rule {
  static let id = "certification/annotation-replacement-incomplete"
  static let level = Level.error
  static let official = [
    "ApiAnnotationExtensionReplacementInfoMissingApiProperty",
    "ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty",
  ]
  static let documentation = Documentation(
    what: "The replacement in x-ms-api-annotation names an api and an operationId.",
    why: "without both nobody finds what to use instead",
    fix: "name the connector in api and the operation in operationId")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"deprecated": true, "x-ms-api-annotation": {
        "replacement": «{"operationId": "ListItems_V2"}»
      }}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"deprecated": true, "x-ms-api-annotation": {
        "replacement": {"api": "Contoso", "operationId": «""»}
      }}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"deprecated": true, "x-ms-api-annotation": {
        "replacement": {"api": "Contoso", "operationId": "ListItems_V2"}
      }}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard let replacement = operation.annotation?.replacement, replacement.isObject else { return }
    let absent = ["api", "operationId"].filter { replacement[$0] == nil }
    if !absent.isEmpty {
      findings.report(
        replacement, "the replacement of \(operation.name) has no \(absent.joined(separator: " and no "))")
    }
    for name in ["api", "operationId"] {
      if let value = replacement[name], value.isBlank {
        findings.report(value, "the replacement of \(operation.name) has an empty \(name)")
      }
    }
  }
}
