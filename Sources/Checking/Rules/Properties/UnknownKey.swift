import Connectors
import Documents

/// The properties are those that are read.
enum UnknownKey: Rule {
  static let id = "properties/unknown-key"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The properties of a connector have the names that the platform knows.",
    why: "what has another name is not read",
    fix: "give the member the name that was meant, or take it away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {«"stackowner"»: "Contoso", «"script"»: "script.csx"}}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"connection": {«"polices"»: []}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"iconBrandColor": "#0f6cbd", "scriptOperations": []}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let holder = connector.connection.value else { return }
    let known = FileTable.connection(of: connector.layout).map(\.name)
    let kept = connector.layout == .native ? ["extra", "root", "order"] : []
    var absent: [String]?
    for member in holder.members {
      let name = member.key.string
      if known.contains(name) || kept.contains(name) { continue }
      let possible = absent ?? known.filter { holder[$0] == nil }
      absent = possible
      let meant = name.nearest(among: possible)
      findings.report(
        member.key, "'\(name)' is not known here" + (meant.map { "; '\($0)' was meant?" } ?? ""),
        fix: meant.map { Fix(isSafe: false, edits: [.rename(member.key, to: $0)]) })
    }
  }
}
