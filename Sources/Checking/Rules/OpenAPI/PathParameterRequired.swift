import Definitions
import Documents

/// A parameter in path is required.
enum PathParameterRequired: Rule {
  static let id = "openapi/path-parameter-required"
  static let level = Level.error
  static let official = ["PathParameterMustBeRequired"]
  static let documentation = Documentation(
    what: #"A parameter in path has "required": true."#,
    why: "without a value the path is another one, so the call cannot do without it",
    fix: #"add "required": true"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"A": «{"name": "a", "in": "path", "type": "string"}», "B": {"name": "b", "in":
        "path", "type": "string", "required": «false»}}}
      """#),
    .passing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "a", "in": "path", "type": "string", "required": true}, "B": {"name":
        "b", "in": "query", "type": "string"}}}
      """#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard parameter.location == .path, parameter.reference == nil else { return }
    guard let required = parameter[.required] else {
      return findings.report(
        parameter.value, "path parameter '\(parameter.name?.string ?? "")' is not marked as required",
        fix: Editor(parameter.definition.document).map { editor in
          Fix(isSafe: true, edits: [editor.insert("required", .boolean(true), into: parameter.value)])
        })
    }
    guard required.boolean == false else { return }
    findings.report(
      required, "path parameter '\(parameter.name?.string ?? "")' is marked as optional",
      fix: Fix(isSafe: true, edits: [.replacement(of: required, with: "true")]))
  }
}
