import Definitions
import Documents

/// Each variable of a server's URL is declared.
enum ServerVariable: Rule {
  static let id = "openapi/server-variable"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Each {name} in a server's URL of 3.0 has an entry in variables, and the default of one stands in "
      + "its enum.",
    why: "without a value the URL cannot be called",
    fix: "declare the variable with a default")
  static let examples: [Example] = [
    .failing(.definition, #"{"openapi": "3.0.3", "servers": [{"url": «"https://{region}.example.org"»}]}"#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "servers": [{"url": "https://{region}.example.org", "variables": {"region":
        {"default": «"eu"», "enum": ["us"]}}}]}
      """#, as: .warning),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "servers": [{"url": "https://{region}.example.org", "variables": {"region":
        {"default": "eu", "enum": «[]»}}}]}
      """#, as: .warning),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "servers": [{"url": "https://{region}.example.org", "variables": {"region":
        {"default": "eu", "enum": ["eu", "us"]}}}]}
      """#),
  ]

  static let check = Check.several([
    .object(
      { server, findings in
        guard let url = server[.url], let text = url.string else { return }
        var reported: Set<String> = []
        let names = Set(server[.variables]?.members.map(\.key.string) ?? [])
        for name in PathTemplate(text).variables where !names.contains(name) && reported.insert(name).inserted {
          findings.report(
            url, "variable '\(name)' of the server's URL is not declared",
            help: "add \"variables\": {\(Edit.quoted(name)): {\"default\": \"...\"}}")
        }
      }, of: .server),
    .object(
      { variable, findings in
        guard let choices = variable[.enumeration], choices.isArray else { return }
        if choices.elements.isEmpty {
          return findings.report(choices, "the enum of the server variable is empty", as: .warning)
        }
        guard let value = variable[.defaultValue], value.isString,
          !choices.elements.contains(where: { $0.isDeepEqual(to: value) })
        else { return }
        findings.report(
          value, "default \(value.shown) of the server variable is not in its enum", as: .warning,
          help: "use one of the enum's values")
      }, of: .serverVariable),
  ])
}
