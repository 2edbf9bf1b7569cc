import Connectors
import Documents

/// A list of values offers a choice.
enum ParameterCount: Rule {
  static let id = "properties/parameter-count"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "allowedValues of a connection parameter is not empty, and no value stands in it twice.",
    why: "the user can choose nothing, or the same thing twice",
    fix: "add the values, or take the second one away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"region": {"type": "string", "allowedValues": [{"value": "eu"}, «{"value": "eu"}»]}, "kind": {"type": "string", "allowedValues": «[]»}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"region": {"type": "string", "allowedValues": [{"value": "eu"}, {"value": "us"}]}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for parameter in connector.connection.allParameters {
      let lists = [parameter.value["allowedValues"], parameter.interface?["constraints"]?["allowedValues"]]
      for list in lists.compactMap(\.self) where list.isArray {
        if list.elements.isEmpty { findings.report(list, "allowedValues of '\(parameter.name)' is empty") }
        var seen: Set<String> = []
        for element in list.elements {
          guard let value = element["value"]?.string, !seen.insert(value).inserted else { continue }
          findings.report(element, "the value '\(value)' of '\(parameter.name)' stands there twice")
        }
      }
    }
  }
}
