import Definitions
import Documents

/// A request matches one path.
enum PathAmbiguous: Rule {
  static let id = "certification/path-ambiguous"
  static let level = Level.info
  static let official = ["PartialDuplicateOperationPath"]
  static let documentation = Documentation(
    what: "No two paths of one method match the same request because a variable stands where the other has a text.",
    why: "which of the two operations is meant depends on who reads the definition",
    fix: "tell the paths apart by a text of their own, where the service allows it")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items/{id}": {"get": {}}, «"/items/latest"»: {"get": {}}}}"#),
    .passing(.definition, #"{"paths": {"/items/{id}": {"get": {}}, "/items/latest": {"post": {}}}}"#),
    .passing(.definition, #"{"paths": {"/items/{id}": {"get": {}}, "/items/latest/first": {"get": {}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for (earlier, later) in AmbiguousPaths(definition).pairs {
      findings.report(later, "the path '\(later.string)' is ambiguous beside '\(earlier.string)'")
    }
  }
}
