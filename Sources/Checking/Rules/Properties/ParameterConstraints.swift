import Connectors
import Documents

/// The constraints of a parameter have their types.
enum ParameterConstraints: Rule {
  static let id = "properties/parameter-constraints"
  static let level = Level.warning
  static let documentation = Documentation(
    what:
      #"In constraints, required and hidden are "true" or "false" in quotes, clearText is a boolean, tabIndex a whole number, allowedValues and capability are arrays."#,
    why: "a constraint of another type is not followed",
    fix: "write the value in the type that the finding names")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"key": {"type": "string", "uiDefinition": {"constraints": {"clearText": «"true"», "tabIndex": «1.5»}}}}}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"key": {"type": "string", "uiDefinition": {"constraints": {"required": «true»}}}}}}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"key": {"type": "string", "uiDefinition": {"constraints": {"required": "true", "clearText": false, "tabIndex": 2}}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for constraint in connector.connection.allParameters.compactMap({ $0.interface?["constraints"] }).flatMap(\.members)
    {
      let value = constraint.value
      let name = constraint.key.string
      switch name {
      case "required", "hidden":
        if let boolean = value.boolean {
          findings.report(
            value, "\(name) is a boolean; the platform writes it in quotes", as: .info,
            fix: Fix(isSafe: true, edits: [Edit(value.range, "\"\(boolean)\"")]))
        } else if !value.equals("true"), !value.equals("false") {
          findings.report(value, "\(name) is neither \"true\" nor \"false\"")
        }
      case "clearText": if value.kind != .boolean { findings.report(value, "clearText is no boolean") }
      case "tabIndex":
        if value.kind != .number || Int(value.source) == nil { findings.report(value, "tabIndex is no whole number") }
      case "allowedValues":
        let isRight = value.isArray && value.elements.allSatisfy { $0["value"]?.isString ?? false }
        if !isRight { findings.report(value, "allowedValues is no array of objects with value and text") }
      case "capability":
        let isRight = value.isArray && value.elements.allSatisfy(\.isString)
        if !isRight { findings.report(value, "capability is no array of strings") }
      default: break
      }
    }
  }
}
