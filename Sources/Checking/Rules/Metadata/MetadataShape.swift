import Connectors
import Documents

/// `metadata.json` has the members and types of its table.
enum MetadataShape: Rule {
  static let id = "metadata/json-shape"
  static let level = Level.error
  static let documentation = Documentation(
    what: "metadata.json is an object whose members have the types that its schema says.",
    why: "what has another type cannot be read",
    fix: "write a value of the type that the finding names")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": «7», "categories": [«true»], "criteria": {"publicRestApi": «"yes"»}}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      «[]»
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {«"brandColour"»: "#0f6cbd"}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": "Contoso", "criteria": {"uptime": 99.95}, "connection": {"somethingElse": 1}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .native, let root = connector.metadataFile?.document?.root else { return }
    guard root.isObject else {
      findings.report(root, "metadata.json holds no object")
      return
    }
    let walk = ShapeWalk(root, .metadata)
    for mismatch in walk.mismatches {
      findings.report(mismatch.value, "\(mismatch.name) is not \(mismatch.expectation)")
    }
    for member in walk.unknown {
      let name = member.key.string
      let meant = name.nearest(among: FileTable.metadata.members.map(\.name)).map { "; '\($0)' was meant?" } ?? ""
      findings.report(member.key, "'\(name)' is not known in metadata.json" + meant, as: .info)
    }
  }
}
