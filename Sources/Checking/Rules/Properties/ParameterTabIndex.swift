import Connectors
import Documents

/// The fields have an order.
enum ParameterTabIndex: Rule {
  static let id = "properties/parameter-tab-index"
  static let level = Level.info
  static let documentation = Documentation(
    what: "No two visible connection parameters have the same tabIndex.",
    why: "the order of the two fields is left to chance",
    fix: "number the parameters from 1 on")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {
        "user": {"type": "string", "uiDefinition": {"constraints": {"tabIndex": 2}}},
        "word": {"type": "securestring", "uiDefinition": {"constraints": {"tabIndex": «2»}}}
      }}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {
        "user": {"type": "string", "uiDefinition": {"constraints": {"tabIndex": 2}}},
        "word": {"type": "securestring", "uiDefinition": {"constraints": {"tabIndex": 2, "hidden": "true"}}}
      }}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    var first: [String: String] = [:]
    for parameter in connector.connection.allParameters where !parameter.isHidden {
      guard let interface = parameter.interface,
        let index = interface["constraints"]?["tabIndex"] ?? interface["tabIndex"], index.kind == .number
      else { continue }
      let place = "\(parameter.set ?? -1) \(index.source)"
      if let other = first[place] {
        findings.report(index, "'\(parameter.name)' has the tabIndex of '\(other)', \(index.source)")
      } else {
        first[place] = parameter.name
      }
    }
  }
}
