import Definitions
import Documents

/// An extension is one that the platform knows.
enum ExtensionUnknown: Rule {
  static let id = "certification/extension-unknown"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A name that begins with x-ms- is that of an extension of the platform; other names with x- are free.",
    why: "the platform ignores a name that it does not know, so what it was meant to do does not happen",
    fix: "correct the name, or take it out")
  static let examples: [Example] = [
    .failing(
      .definition, #"{"definitions": {"Item": {"properties": {"id": {«"x-ms-visibilty"»: "internal"}}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"x-contoso-id": 1, "x-ms-visibility": "internal"}}}}"#),
  ]

  private static let known = Keyword.allCases.map(\.name).filter { $0.hasPrefix("x-ms-") }

  static let check = Check.structure(
    { fault, definition, findings in
      let key = fault.member(of: definition).key
      let name = key.string
      // A text with very many wrong names was not written by hand.
      let meant = definition.faults.count > 10_000 ? nil : name.nearest(among: known)
      let message = "there is no extension '\(name)'"
      findings.report(
        key, meant.map { "\(message); did you mean '\($0)'?" } ?? message,
        help: meant.map { "rename '\(name)' to '\($0)'" },
        fix: meant.flatMap { .rename(key, to: $0, isSafe: false) })
    }, of: .unknownExtension)
}
