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
        {}}}}}}
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
      guard let examples = response[response.definition.isTwo ? .examples : .content] else { return }
      for member in examples.members { judge(member.key, &findings) }
    },
    .parameter { parameter, findings in
      guard !parameter.definition.isTwo, let content = parameter[.content] else { return }
      for member in content.members { judge(member.key, &findings) }
    },
    .object(
      { body, findings in
        guard let content = body[.content] else { return }
        for member in content.members { judge(member.key, &findings) }
      }, of: .requestBody),
  ])

  private static func judge(_ list: Value?, _ findings: inout Findings) {
    guard let list else { return }
    for element in list.elements where element.isString && !MediaTypeName.isUsual(element) {
      guard let text = element.string, MediaTypeName(text) == nil else { continue }
      findings.report(element, "'\(text)' is no media type")
    }
  }

  private static func judge(_ key: Key, _ findings: inout Findings) {
    let text = key.string
    if MediaTypeName(text) == nil && !text.hasPrefix("x-") { findings.report(key, "'\(text)' is no media type") }
  }
}
