import Connectors
import Documents

/// The folder has one layout.
enum MixedLayout: Rule {
  static let id = "folder/mixed-layout"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A folder holds either metadata.json and contact.json, or apiProperties.json.",
    why: "the same facts stand in both, and sooner or later they differ",
    fix: "keep the files of one layout; 'hallmark import' turns apiProperties.json into metadata.json")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": "Contoso", "brandColor": "#0f6cbd"}
      --- apiProperties.json
      «»{"properties": {"publisher": «"Contoso Ltd"», "iconBrandColor": "#0f6cbd"}}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": "Contoso"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let isNative = connector.layout == .native
    let strangers = isNative ? ["apiProperties.json"] : ["metadata.json", "contact.json"]
    for name in strangers where connector.tree[name] != nil {
      findings.report(
        at: .file(connector.path(of: name)), "\(name) belongs to the layout \(isNative ? "power-platform" : "native")")
    }
    guard let metadata = connector.metadata, let properties = connector.properties else { return }
    for (own, other) in [("publisher", "publisher"), ("stackOwner", "stackOwner"), ("brandColor", "iconBrandColor")] {
      compare(metadata[own], properties[other], own, &findings)
    }
    let connection = metadata["connection"]
    let names = [
      ("parameters", "connectionParameters"), ("parameterSets", "connectionParameterSets"),
      ("capabilities", "capabilities"), ("policies", "policyTemplateInstances"),
      ("scriptOperations", "scriptOperations"),
    ]
    for (own, other) in names { compare(connection?[own], properties[other], "connection.\(own)", &findings) }
  }

  private static func compare(_ own: Value?, _ other: Value?, _ name: String, _ findings: inout Findings) {
    guard let other, !(own?.isDeepEqual(to: other) ?? false) else { return }
    // Absent and empty differ for a conversion, not for a reader.
    if own == nil, other.equals("") || (other.members.isEmpty && other.elements.isEmpty && !other.isScalar) { return }
    findings.report(other, "this differs from \(name) in metadata.json")
  }
}

extension Value {
  /// Whether it is neither an object nor an array.
  fileprivate var isScalar: Bool { !isObject && !isArray }
}
