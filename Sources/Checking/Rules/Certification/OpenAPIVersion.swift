import Connectors
import Definitions
import Documents

/// The definition follows the version that the service takes.
enum OpenAPIVersion: Rule {
  static let id = "certification/openapi-version"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The definition is OpenAPI 2.0; in the native layout 3.x gets a warning, since it can be converted.",
    why: "the service reads OpenAPI 2.0 only and refuses a definition of 3.x",
    fix: "convert the definition to OpenAPI 2.0 before it is submitted")
  static let examples: [Example] = [
    .failing(.definition, #"{"openapi": «"3.0.3"»}"#, as: .warning),
    .passing(.definition, #"{"swagger": "2.0"}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard !definition.isTwo, let version = definition[.openapi] else { return }
    let isNative = findings.connector.layout == .native
    findings.report(
      version, "the definition is OpenAPI \(version.string ?? "3.x"), the service takes 2.0 only",
      as: isNative ? .warning : nil)
  }
}
