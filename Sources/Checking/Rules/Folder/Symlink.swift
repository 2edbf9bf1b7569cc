import Connectors
import Documents

/// The folder holds files, not links.
enum Symlink: Rule {
  static let id = "folder/symlink"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A connector folder holds no symbolic links and no submodules.",
    why: "what a link leads to is not part of what is reviewed and approved",
    fix: "put the file itself in its place")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- icon.png (symlink)
      «»../shared.png
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for file in connector.roles.links.prefix(100) {
      let kind = file.kind == .submodule ? "a submodule" : "a symbolic link"
      findings.report(at: .file(connector.path(of: file.path)), "'\(file.path)' is \(kind)")
    }
  }
}
