import Definitions
import Documents

/// The name of a media type is type/subtype.
enum MIMETypeSyntax: Rule {
  static let id = "openapi/mime-type"
  static let level = Level.error
  static let official = ["MimeTypeNotValid"]
  static let documentation = Documentation(
    what: "Names of media types in consumes, produces, examples and content are type/subtype with optional "
      + "parameters.",
    why: "the name is sent as Content-Type or Accept, and services refuse what they cannot parse",
    fix: #"write a name such as "application/json""#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"consumes": [«"json"»], "paths": {"/a": {"get": {"produces": ["application/json",
        «"application/"»], "responses": {"200": {"description": "", "examples": {«"json"»: {}}}}}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"responses": {"A": {"description": "", "content": {«"json"»:
        {}}}}, "headers": {"H": {"content": {«"x-json"»: {}}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"consumes": ["multipart/form-data; boundary=x", "application/vnd.contoso.v1+json;",
        "text/plain; charset=\"utf-8\""]}
      """#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"responses": {"A": {"description": "", "content": {"*/*": {},
        "text/*": {}}}}}}
      """#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      guard definition.isTwo else { return }
      judge(definition[.consumes], &findings)
      judge(definition[.produces], &findings)
    },
    .operation { operation, findings in
      guard operation.definition.isTwo else { return }
      judge(operation[.consumes], &findings)
      judge(operation[.produces], &findings)
    },
    .response { response, findings in
      judge(namesOf: response[response.definition.isTwo ? .examples : .content], &findings)
    },
    .parameter { parameter, findings in
      if !parameter.definition.isTwo { judge(namesOf: parameter[.content], &findings) }
    },
    .object({ judge(namesOf: $0[.content], &$1) }, of: .requestBody),
    .object({ judge(namesOf: $0[.content], &$1) }, of: .header),
  ])

  private static func judge(_ list: Value?, _ findings: inout Findings) {
    guard let list else { return }
    for element in list.elements where element.isString && !MediaTypeName.isUsual(element) {
      guard let text = element.string, MediaTypeName(text) == nil else { continue }
      findings.report(element, "'\(text)' is no media type")
    }
  }

  /// The names of a map are those of media types, whatever they begin with.
  private static func judge(namesOf map: Value?, _ findings: inout Findings) {
    guard let map else { return }
    for member in map.members where MediaTypeName(member.key.string) == nil {
      findings.report(member.key, "'\(member.key.string)' is no media type")
    }
  }
}
