import Connectors
import Documents

/// The user is told what to enter.
enum ParameterInterface: Rule {
  static let id = "properties/parameter-ui"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The uiDefinition of a connection parameter has displayName and description, and no unknown member.",
    why: "the user sees an unlabelled field when connecting",
    fix: #"add "displayName": "API key" and "description": "The key from your account page""#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"key": {"type": "securestring", "uiDefinition": «{"constraints": {}}»}}}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameterSets": {"uiDefinition": {«"displayname"»: "Kind", "description": "How you sign in"}, "values": []}}}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"key": {"type": "securestring", "uiDefinition": {"displayName": "API key", "description": "The key"}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let connection = connector.connection
    for parameter in connection.allParameters {
      guard let interface = parameter.interface, interface.isObject else { continue }
      let name = interface["displayName"] ?? interface["displayname"]
      let missing = [
        name == nil ? "displayName" : nil,
        interface["description"] ?? interface["schema"]?["description"] == nil ? "description" : nil,
      ].compactMap(\.self)
      if !missing.isEmpty {
        findings.report(
          interface, "the uiDefinition of '\(parameter.name)' has no \(missing.joined(separator: " and no "))")
      }
      names(in: interface, isSet: false, &findings)
    }
    let sets = [connection.parameterSets.value].compactMap(\.self) + connection.sets
    for interface in sets.compactMap({ $0["uiDefinition"] }) { names(in: interface, isSet: true, &findings) }
  }

  private static func names(in interface: Value, isSet: Bool, _ findings: inout Findings) {
    let known = ["displayName", "description", "tooltip", "tabIndex", "schema", "constraints"]
    for member in interface.members where !known.contains(member.key.string) {
      let name = member.key.string
      let meant = known.first { $0.lowercased() == name.lowercased() }
      // The documentation itself writes it in small letters where sets are described.
      findings.report(
        member.key, "'\(name)' is not known in uiDefinition" + (meant.map { "; it is spelled '\($0)'" } ?? ""),
        as: isSet && meant != nil ? .info : nil,
        fix: meant.map { Fix(isSafe: true, edits: [.rename(member.key, to: $0)]) })
    }
  }
}
