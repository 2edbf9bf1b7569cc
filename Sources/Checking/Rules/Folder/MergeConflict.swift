import Connectors
import Documents

/// Every merge is finished.
enum MergeConflict: Rule {
  static let id = "folder/merge-conflict"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No text file holds the marks of a merge conflict.",
    why: "both versions stand in the file, and neither works",
    fix: "keep what is right, and take the lines with <<<<<<<, ======= and >>>>>>> away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- readme.md
      # Contoso
      «<<<<<<<» HEAD
      one
      =======
      two
      >>>>>>> main
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- readme.md
      one
      «=======»
      two
      >>>>>>> main
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- readme.md
      Contoso
      =======
      A title with a line below.
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for mark in connector.marks where mark.kind == .mergeConflict {
      findings.report(at: .bytes(mark.range, of: mark.file), "a merge conflict was not resolved")
    }
  }
}
