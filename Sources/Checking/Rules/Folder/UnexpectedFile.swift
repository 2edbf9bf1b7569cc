import Connectors
import Documents

/// The folder holds what belongs to a connector, and nothing else.
enum UnexpectedFile: Rule {
  static let id = "folder/unexpected-file"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A connector folder holds the files of its layout, and pictures that its readme shows.",
    why: "what is not needed is published all the same, and reviewers ask to take it away",
    fix: "delete the file, or move a picture of the readme into the folder images")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- notes.txt
      «»
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- readme.md
      ![steps](steps.png)
      --- steps.png
      «»
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- readme.md
      ![steps](images/steps.png)
      --- images/steps.png

      """#),
  ]

  static let check = Check.connector { connector, findings in
    if connector.roles.unexpected.isEmpty { return }
    let linked = connector.linkedPaths
    var count = 0
    for file in connector.roles.unexpected {
      let isLinked = file.isPicture && linked.contains(file.path)
      let isImage = file.path.prefix { $0 != "/" }.lowercased() == "images"
      if isLinked && isImage { continue }
      count += 1
      if count > 100 { continue }
      findings.report(
        at: .file(connector.path(of: file.path)),
        isLinked
          ? "'\(file.path)' is a picture of the readme; the folder images is the place for it"
          : "'\(file.path)' does not belong to a connector",
        as: isLinked ? .info : nil)
    }
    if count > 100 {
      findings.report(at: .file(connector.folder), "\(count - 100) more files do not belong to a connector")
    }
  }
}

extension Connector {
  /// The paths within the folder that readme and intro link.
  var linkedPaths: Set<String> {
    Set([readme, intro].compactMap(\.self).flatMap { $0.text.links.compactMap(\.localPath) })
  }
}
