import Connectors
import Documents

/// The folder has no sub-folders but one for pictures.
enum Depth: Rule {
  static let id = "folder/depth"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A connector folder has no sub-folder but images.",
    why: "what stands in other sub-folders is not taken along",
    fix: "move the files up, or pictures into images")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- docs (absent)
      «»
      --- docs/setup.md
      one
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- Images/setup.png

      """#),
  ]

  static let check = Check.connector { connector, findings in
    var names: [String] = []
    for file in connector.tree.files {
      guard let slash = file.path.utf8.firstIndex(of: UInt8(ascii: "/")) else { continue }
      let name = String(file.path[..<slash])
      if name.lowercased() != "images", name != names.last { names.append(name) }
    }
    for name in Set(names).sorted().prefix(100) {
      findings.report(at: .file(connector.path(of: name)), "there is a sub-folder '\(name)'")
    }
  }
}
