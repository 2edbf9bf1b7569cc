import Definitions
import Documents

/// A path has no wildcard.
enum PathWildcard: Rule {
  static let id = "certification/path-wildcard"
  static let level = Level.error
  static let official = ["OperationPathContainsUnsupportedCharacters"]
  static let documentation = Documentation(
    what: "A path has no *.",
    why: "the service refuses wildcards",
    fix: "name what may stand there as a parameter in braces")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {«"/files/*"»: {}}}"#),
    .passing(.definition, #"{"paths": {"/files/{path}": {}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for item in definition.pathItems where !item.isCallback && item.path.hasByte("*") {
      findings.report(item.path, "the path '\(item.path.string)' has a wildcard")
    }
  }
}

extension Key {
  /// Whether a byte stands in the text of a name.
  func hasByte(_ byte: Unicode.Scalar) -> Bool {
    textBytes.contains(UInt8(ascii: byte))
  }
}
