import Connectors
import Documents

/// Sets of parameters offer a choice.
enum ParameterSets: Rule {
  static let id = "properties/parameter-sets"
  static let level = Level.error
  static let documentation = Documentation(
    what:
      "connectionParameterSets has values, each with its own name, a uiDefinition with displayName, and parameters.",
    why: "the user chooses one of the sets by its name",
    fix: "complete the set that the finding points to")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameterSets": {"values": [
        {"name": "key", "uiDefinition": {"displayName": "Key"}, "parameters": {}},
        «{"name": "key", "parameters": {}}»
      ]}}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameterSets": «{}»}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": «{"key": {"type": "string"}}», "connectionParameterSets": {"values": [{"name": "key", "uiDefinition": {"displayName": "Key"}, "parameters": {}}]}}}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameterSets": {"values": [{"name": "key", "uiDefinition": {"displayName": "Key"}, "parameters": {}}]}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let connection = connector.connection
    guard let sets = connection.parameterSets.value, sets.isObject else { return }
    if connection.sets.isEmpty {
      findings.report(sets["values"] ?? sets, "there are no values in \(connection.parameterSets.name)")
    }
    var names: Set<String> = []
    for set in connection.sets where set.isObject {
      let interface = set["uiDefinition"]
      var problems: [String] = []
      if set["name"] == nil { problems.append("no name") }
      if set["parameters"] == nil { problems.append("no parameters") }
      if interface?["displayName"] ?? interface?["displayname"] == nil { problems.append("no displayName") }
      if let name = set["name"]?.string, !names.insert(name).inserted { problems.append("the name of another one") }
      if !problems.isEmpty { findings.report(set, "a set of parameters has \(problems.joined(separator: ", "))") }
    }
    if let common = connection.parameters.value, !common.members.isEmpty {
      findings.report(common, "there are parameters outside of the sets", as: .info)
    }
  }
}
