import Connectors
import Documents

/// `apiProperties.json` holds one object, `properties`.
enum PropertiesShape: Rule {
  static let id = "properties/shape"
  static let level = Level.error
  static let documentation = Documentation(
    what: #"apiProperties.json is {"properties": {…}}."#,
    why: "nothing else in the file is read",
    fix: #"put everything into the object "properties""#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      «{"iconBrandColor": "#0f6cbd", "connectionParameters": {}}»
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {}, «"version"»: 1}
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"$schema": "https://contoso.example.org/schema.json", "properties": {}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .powerPlatform, let root = connector.propertiesFile?.document?.root else { return }
    guard root.isObject else {
      findings.report(root, "apiProperties.json holds no object")
      return
    }
    guard let properties = root["properties"] else {
      let known = FileTable.connection(of: .powerPlatform).map(\.name)
      let isBare = root.members.contains { known.contains($0.key.string) }
      let (start, end) = (root.range.lowerBound, root.range.upperBound)
      let edits = [Edit(start..<start, "{\"properties\": "), Edit(end..<end, "}")]
      findings.report(
        root, "apiProperties.json has no object \"properties\"", fix: isBare ? Fix(isSafe: true, edits: edits) : nil)
      return
    }
    if !properties.isObject { findings.report(properties, "\"properties\" is no object") }
    for member in root.members where !(member.key == "properties" || member.key == "$schema") {
      findings.report(member.key, "'\(member.key.string)' is not known beside \"properties\"", as: .warning)
    }
  }
}
