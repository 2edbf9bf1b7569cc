import Definitions

/// An object has the members that it cannot do without.
enum RequiredField: Rule {
  static let id = "openapi/required-field"
  static let level = Level.error
  static let official = ["RequiredPropertyMissing"]
  static let documentation = Documentation(
    what: "An object has every member that the specification requires of it.",
    why: "readers refuse an object that lacks one, or guess what it should say",
    fix: "add the member")
  static let examples: [Example] = [
    .failing(.definition, #"«{"swagger": "2.0", "paths": {}}»"#),
    .failing(.definition, #"{"swagger": "2.0", "paths": {}, "info": «{"title": "Contoso"}»}"#),
    .failing(
      .definition,
      #"""
      {"swagger": "2.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {"responses":
        {"200": «{"schema": {}}»}}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"swagger": "2.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {"responses":
        {}, "parameters": [«{"in": "query", "type": "string"}»]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"swagger": "2.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {"responses":
        {"200": {"description": ""}}}}}}
      """#),
    .passing(.definition, #"{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}}"#),
  ]

  static let check = Check.structure(
    { fault, definition, findings in
      guard let name = fault.keyword?.name else { return }
      findings.report(
        fault.value(in: definition), "\(fault.object.noun) has no '\(name)'",
        help: "add \"\(name)\"\(fault.field.map { ", \($0.expectation)" } ?? "")")
    }, of: .requiredField)
}
