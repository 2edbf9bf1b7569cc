import Connectors
import Definitions
import Documents

/// A definition follows a version that the connector platform knows.
enum NewerVersion: Rule {
  static let id = "openapi/version-newer"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A definition of OpenAPI 3.1 or newer is read as one of 3.0.",
    why: "the connector platform does not read 3.1, and what 3.1 adds was not checked",
    fix: "write the definition in OpenAPI 2.0 or 3.0")
  static let examples: [Example] = [
    .failing(.definition, #"{"openapi": «"3.1.0"», "paths": {}}"#, as: .error),
    .failing(.definition, #"{"openapi": «"3.2.1"»}"#, as: .error),
    .passing(.definition, #"{"openapi": "3.0.3", "paths": {}}"#),
    .passing(.definition, #"{"swagger": "2.0", "paths": {}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard let value = definition[.openapi], definition[.swagger] == nil, let text = value.string,
      let name = SpecificationName(text), name.isNewer
    else { return }
    findings.report(
      value, "OpenAPI \(text) is newer than 3.0, as which the definition was checked",
      as: findings.profile == .certified ? .error : nil)
  }
}
