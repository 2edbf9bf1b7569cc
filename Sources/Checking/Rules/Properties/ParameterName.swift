import Connectors
import Documents

/// Connection parameters have names that expressions can use.
enum ParameterName: Rule {
  static let id = "properties/parameter-name"
  static let level = Level.error
  static let documentation = Documentation(
    what:
      "The name of a connection parameter consists of letters, digits and _, with one : for a claim of another parameter.",
    why: "the platform refuses other names, and expressions could not name them",
    fix: "rename the parameter, and in the policies that use it")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {«"x-api-key"»: {"type": "securestring"}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"api_key": {"type": "securestring"}, "token:TenantId": {"type": "string"}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for parameter in connector.connection.allParameters {
      let parts = parameter.name.split(separator: ":", omittingEmptySubsequences: false)
      let isRight =
        parts.count <= 2
        && parts.allSatisfy { part in
          !part.isEmpty && part.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || $0 == "_" }
        }
      if !isRight { findings.report(parameter.key, "'\(parameter.name)' is no name of a connection parameter") }
    }
  }
}
