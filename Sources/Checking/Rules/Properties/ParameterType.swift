import Connectors
import Documents

/// A connection parameter has a type that the platform knows.
enum ParameterType: Rule {
  static let id = "properties/parameter-type"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The type of a connection parameter is string, securestring, int, bool, oauthSetting or gatewaySetting.",
    why: "the platform does not know how to ask for any other",
    fix: "write one of them, spelled exactly so")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": «"oAuthSetting"»}, "key": «{}»}}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"key": {"type": «"secureobject"»}}}}
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"key": {"type": "securestring"}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for parameter in connector.connection.allParameters where parameter.value.isObject {
      guard let type = parameter.type else {
        findings.report(parameter.value, "the parameter '\(parameter.name)' has no type")
        continue
      }
      guard let text = type.string, !ConnectionParameter.types.contains(text) else { continue }
      let isElsewhere = ["connection", "array", "object", "secureobject"].contains(text)
      let meant = ConnectionParameter.types.first { $0.lowercased() == text.lowercased() }
      findings.report(
        type,
        isElsewhere ? "the type '\(text)' is for Logic Apps only" : "'\(text)' is no type of a connection parameter",
        as: isElsewhere ? .warning : nil, fix: .retext(type, meant, isSafe: true))
    }
  }
}

extension ConnectionParameter {
  /// The types that the platform knows.
  static let types = ["string", "securestring", "int", "bool", "oauthSetting", "gatewaySetting"]
}
