import Definitions
import Documents

/// A path does not end in a slash.
enum PathTrailingSlash: Rule {
  static let id = "openapi/path-trailing-slash"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A path longer than / does not end in /.",
    why: "to many services /items and /items/ are two resources, and one of them answers with a redirect",
    fix: "remove the / at the end, where the service allows it")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {«"/items/"»: {}}}"#),
    .passing(.definition, #"{"paths": {"/": {}, "/items": {}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for item in definition.pathItems where !item.isCallback {
      let bytes = item.path.textBytes
      if bytes.count > 1, bytes.last == UInt8(ascii: "/") {
        findings.report(item.path, "path '\(item.path.string)' ends in /")
      }
    }
  }
}
