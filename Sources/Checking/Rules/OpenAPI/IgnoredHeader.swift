import Definitions
import Documents

/// A header that is set elsewhere is no parameter.
enum IgnoredHeader: Rule {
  static let id = "openapi/ignored-header"
  static let level = Level.info
  static let documentation = Documentation(
    what: "No header parameter is called Accept, Content-Type or Authorization, and in 3.0 no response header "
      + "Content-Type.",
    why: "these headers follow from consumes, produces, content and security, and a parameter for one is ignored",
    fix: "remove the parameter")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"A": {"name": «"Content-Type"», "in": "header", "type": "string"}, "B": {"name":
        «"accept"», "in": "header", "type": "string"}}}
      """#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"responses": {"A": {"description": "", "headers":
        {«"content-type"»: {"schema": {}}}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "X-Content-Type", "in": "header", "type": "string"}, "B": {"name":
        "Accept", "in": "query", "type": "string"}, "C": {"$ref": "#/parameters/A", "name": "Accept", "in":
        "header"}}}
      """#),
  ]

  static let check = Check.several([
    .parameter { parameter, findings in
      guard parameter.location == .header, parameter.reference == nil, let name = parameter.name,
        let text = name.string,
        ["accept", "content-type", "authorization"].contains(text.lowercased())
      else { return }
      findings.report(name, "header parameter '\(text)' is ignored")
    },
    .response { response, findings in
      guard !response.definition.isTwo, let headers = response[.headers] else { return }
      for member in headers.members where member.key.string.lowercased() == "content-type" {
        findings.report(member.key, "response header '\(member.key.string)' is ignored")
      }
    },
  ])
}
