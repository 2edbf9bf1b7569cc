import Connectors
import Documents
import Encodings

/// The readme is spelled in small letters.
enum ReadmeCase: Rule {
  static let id = "folder/readme-case"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The readme is named readme.md, all in small letters.",
    why: "the tools of the public repository look for that name",
    fix: "rename it with 'git mv'")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- README.md
      «»# Contoso
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- readme.md
      # Contoso
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for file in connector.roles.readmes where file.path != "readme.md" {
      findings.report(
        at: .file(connector.path(of: file.path)), "the readme is spelled '\(file.path)'",
        help: "git mv \(ShellWord.quoted(file.path)) readme.tmp && git mv readme.tmp readme.md")
    }
  }
}
