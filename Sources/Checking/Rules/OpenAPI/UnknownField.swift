import Definitions
import Documents

/// An object has only the members that the specification gives it.
enum UnknownField: Rule {
  static let id = "openapi/unknown-field"
  static let level = Level.error
  static let official = ["AdditionalPropertyNotAllowed"]
  static let documentation = Documentation(
    what: "An object has only the members that the specification gives it, and names that begin with x-.",
    why: "readers ignore a member they do not know, so what it was meant to do does not happen",
    fix: "remove the member, or correct its name")
  static let examples: [Example] = [
    .failing(.definition, #"{"host": "example.org", «"basepath"»: "/v1"}"#),
    .passing(.definition, #"{"basePath": "/v1", "x-note": "v1"}"#),
  ]

  static let check = Check.structure(
    { fault, definition, findings in
      let key = fault.member(of: definition).key
      let suggestion = fault.suggestion(in: definition)
      let message = "\(fault.object.noun) has no member '\(key.string)'"
      findings.report(
        key, suggestion.map { "\(message); did you mean '\($0)'?" } ?? message,
        help: suggestion.map { "rename '\(key.string)' to '\($0)'" },
        fix: suggestion.map { Fix(isSafe: false, edits: [.rename(key, to: $0)]) })
    }, of: .unknownField)
}
