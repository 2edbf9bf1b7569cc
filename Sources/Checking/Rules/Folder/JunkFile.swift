import Connectors
import Documents
import Encodings

/// Nothing that a system or an editor left behind is submitted.
enum JunkFile: Rule {
  static let id = "folder/junk-file"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The folder holds no leftovers of systems, editors and merges, such as .DS_Store or *.orig.",
    why: "they are published with the connector and may tell more than their owner wants",
    fix: "delete it, and add its name to .gitignore")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- .DS_Store
      «»
      --- readme.md~
      «»
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for file in connector.roles.junk.prefix(100) {
      findings.report(
        at: .file(connector.path(of: file.path)), "'\(file.path)' was left behind by a system or an editor",
        help: "git rm \(ShellWord.quoted(file.path))")
    }
  }
}
