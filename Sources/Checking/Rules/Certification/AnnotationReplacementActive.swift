import Definitions
import Documents

/// What is replaced is deprecated.
enum AnnotationReplacementActive: Rule {
  static let id = "certification/annotation-replacement-active"
  static let level = Level.error
  static let official = ["ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations"]
  static let documentation = Documentation(
    what: "An operation that names its replacement in x-ms-api-annotation is deprecated.",
    why: "the service refuses a replacement of an operation that is to be used",
    fix: #"add "deprecated": true, or take the replacement out"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"x-ms-api-annotation": {
        «"replacement"»: {"api": "Contoso", "operationId": "ListItems_V2"}
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
    guard let replacement = operation.annotation?.value.member("replacement"), !operation.isDeprecated else { return }
    findings.report(replacement.key, "\(operation.name) has a replacement and is not deprecated")
  }
}
