import Definitions
import Documents

/// The base path does not end with the slash that each path begins with.
enum BasePathTrailingSlash: Rule {
  static let id = "openapi/base-path-trailing-slash"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The basePath does not end in /, since each path begins with one.",
    why: "the URL of each call has a double slash, which not every service takes for one",
    fix: "remove the / at the end of basePath")
  static let examples: [Example] = [
    .failing(.definition, #"{"basePath": «"/v1/"», "paths": {"/items": {}}}"#),
    .passing(.definition, #"{"basePath": "/v1", "paths": {"/items": {}}}"#),
    .passing(.definition, #"{"basePath": "/", "paths": {"/items": {}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.isTwo, let path = definition[.basePath], let text = path.string, text.utf8.count > 1,
      text.hasSuffix("/"), definition.pathItems.contains(where: { $0.path.string.hasPrefix("/") })
    else { return }
    var bare = text[...]
    while bare.hasSuffix("/"), bare.utf8.count > 1 { bare = bare.dropLast() }
    findings.report(
      path, "basePath '\(text)' ends in /, and the paths begin with one",
      fix: Fix(isSafe: false, edits: [.retext(path, String(bare))]))
  }
}
