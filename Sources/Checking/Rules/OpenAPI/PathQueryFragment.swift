import Definitions
import Documents

/// A path has no query and no fragment.
enum PathQueryFragment: Rule {
  static let id = "openapi/path-query-fragment"
  static let level = Level.error
  static let official = ["OperationPathMayNotContainQueryOrFragment"]
  static let documentation = Documentation(
    what: "A name below paths has neither ? nor #.",
    why: "the part behind it is not sent as a query, and the two operations cannot be told apart",
    fix: "declare parameters in query instead")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {«"/items?kind=a"»: {}, «"/items#a"»: {}}}"#),
    .passing(.definition, #"{"paths": {"/items": {}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for item in definition.pathItems where !item.isCallback {
      let bytes = item.path.textBytes
      guard let odd = bytes.first(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else { continue }
      let noun = odd == UInt8(ascii: "?") ? "query" : "fragment"
      findings.report(item.path, "path '\(item.path.string)' has a \(noun)")
    }
  }
}
