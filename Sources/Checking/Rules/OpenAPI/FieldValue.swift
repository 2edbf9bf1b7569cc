import Definitions
import Documents

/// A value out of a closed list is one of the list.
enum FieldValue: Rule {
  static let id = "openapi/field-value"
  static let level = Level.error
  static let official = ["JsonValueNotInEnum"]
  static let documentation = Documentation(
    what: "A value that the specification takes from a closed list is one of the list, in the same case.",
    why: "readers do not know what another value means and ignore or refuse it",
    fix: "write one of the listed values")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "a", "in": «"Query"», "type": "string"}, "B": {"name": "b", "in":
        "query", "type": «"int"»}}}
      """#),
    .failing(
      .definition,
      #"""
      {"securityDefinitions": {"A": {"type": «"oauth"»}, "B": {"type": "oauth2", "flow": «"code"»}, "C":
        {"type": "apiKey", "name": "k", "in": «"cookie"»}}}
      """#),
    .failing(.definition, #"{"definitions": {"A": {"type": «"null"»}}}"#, as: .warning),
    .failing(.definition, #"{"openapi": "3.0.3", "components": {"schemas": {"A": {"type": «"file"»}}}}"#),
    .passing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "object", "properties": {"type": {"type": "string"}, "in": {"type":
        "string"}}}}}
      """#),
    .passing(.definition, #"{"openapi": "3.1.0", "components": {"schemas": {"A": {"type": "null"}}}}"#),
  ]

  static let check = Check.structure(
    { fault, definition, findings in
      let value = fault.value(in: definition)
      guard let text = value.string, case .choice(let choices)? = fault.field?.shape else { return }
      let meant = choices.first { $0.lowercased() == text.lowercased() }
      let nearest = meant ?? text.nearest(among: choices)
      let message = "'\(fault.keyword?.name ?? "")' of the \(fault.object.noun) is \(Edit.quoted(text))"
      findings.report(
        value, nearest.map { "\(message); did you mean '\($0)'?" } ?? "\(message), expected \(fault.expectation)",
        as: fault.object == .schema && definition.isTwo && text == "null" ? .warning : nil,
        help: "write \(fault.expectation)",
        fix: meant.map { Fix(isSafe: false, edits: [.retext(value, $0)]) })
    }, of: .fieldValue)
}
