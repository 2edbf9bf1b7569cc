import Definitions
import Documents

/// A path begins with a slash.
enum PathLeadingSlash: Rule {
  static let id = "openapi/path-leading-slash"
  static let level = Level.error
  static let official = ["OperationPathMustStartWithSlash"]
  static let documentation = Documentation(
    what: "A name below paths begins with /, unless it is an extension.",
    why: "the path is put behind the base path as it is, and the two run together",
    fix: "put a / in front of it")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {«"items"»: {}}}"#),
    .passing(.definition, #"{"paths": {"/items": {}, "x-note": 1}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for item in definition.pathItems where !item.isCallback {
      if item.path.textBytes.first == UInt8(ascii: "/") { continue }
      let path = item.path.string
      findings.report(
        item.path, "path '\(path)' does not begin with /",
        fix: Fix(isSafe: true, edits: [.rename(item.path, to: "/" + path)]))
    }
  }
}
