import Definitions
import Documents

/// The base path begins with a slash and is a path only.
enum BasePath: Rule {
  static let id = "openapi/base-path"
  static let level = Level.error
  static let official = ["BasePathNotValid"]
  static let documentation = Documentation(
    what: "The basePath of a definition of 2.0 begins with / and has no ?, # or {.",
    why: "it stands between the host and each path, so every call goes astray",
    fix: #"write the path that all operations share, as in "/v1""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"basePath": «"v1"»}"#),
    .failing(.definition, #"{"basePath": «"/v1?key=a"»}"#),
    .failing(.definition, #"{"basePath": «"/{tenant}"»}"#),
    .passing(.definition, #"{"basePath": "/v1"}"#),
    .passing(.definition, #"{"basePath": "/"}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.isTwo, let path = definition[.basePath], let text = path.string else { return }
    if let odd = text.unicodeScalars.first(where: { "?#{".unicodeScalars.contains($0) }) {
      findings.report(path, "basePath '\(text)' has a '\(odd)' in it")
    } else if !text.hasPrefix("/") {
      findings.report(
        path, "basePath '\(text)' does not begin with /", help: "write \"basePath\": \"/\(text)\"",
        fix: Fix(isSafe: true, edits: [.retext(path, "/" + text)]))
    }
  }
}
