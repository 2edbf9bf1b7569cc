import Connectors
import Definitions
import Documents

/// A definition says which version of the specification it follows.
enum SpecificationVersion: Rule {
  static let id = "openapi/version"
  static let level = Level.error
  static let official = ["SpecificationVersionIncorrect"]
  static let documentation = Documentation(
    what: #"A definition says "swagger": "2.0" or "openapi": "3.0.x", and only one of the two."#,
    why: "readers choose by it how to read everything else, and refuse what they do not know",
    fix: #"begin the definition with "swagger": "2.0""#)
  static let examples: [Example] = [
    .failing(.definition, #"«{"info": {"title": "Contoso"}}»"#),
    .failing(.definition, #"{"swagger": «2.0», "paths": {}}"#),
    .failing(.definition, #"{"swagger": «"1.2"», "paths": {}}"#),
    .failing(.definition, #"{"openapi": «"3.0"», "paths": {}}"#),
    .failing(.definition, #"{"openapi": «"4.0.0"», "paths": {}}"#),
    .failing(.definition, #"{"swagger": "2.0", «"openapi"»: "3.0.3", "paths": {}}"#),
    .failing(.definition, #"«{"name": "contoso", "scripts": {"test": "run"}}»"#),
    .failing(.definition, "«{}»"),
    .passing(.definition, #"{"swagger": "2.0", "paths": {}}"#),
    .passing(.definition, #"{"openapi": "3.0.3-rc.1", "paths": {}}"#),
    .passing(.definition, #"{"openapi": "3.1.0", "paths": {}}"#),
  ]

  static let check = Check.several([
    .connector { connector, findings in
      guard let root = connector.foreignDefinition?.root, root.isObject else { return }
      findings.report(root, "this is no OpenAPI definition: it has neither \"swagger\" nor \"openapi\"")
    },
    .definition { definition, findings in
      switch (definition.member(of: definition.root, .swagger), definition.member(of: definition.root, .openapi)) {
      case (nil, nil):
        findings.report(definition.root, "the definition has neither \"swagger\" nor \"openapi\"")
      case (let swagger?, let openapi?):
        let second = swagger.keyIndex < openapi.keyIndex ? openapi : swagger
        findings.report(
          second.key, "the definition has both \"swagger\" and \"openapi\"",
          help: "remove the one that it does not follow")
      case (let swagger?, nil): judge(swagger: swagger.value, &findings)
      case (nil, let openapi?): judge(openapi: openapi.value, &findings)
      }
    },
  ])

  private static func judge(swagger value: Value, _ findings: inout Findings) {
    if value.equals("2.0") { return }
    let isMeant = value.number?.double == 2
    findings.report(
      value, "\"swagger\" is \(value.shown); 2.0 and 3.0.x are read", help: "write \"swagger\": \"2.0\"",
      fix: isMeant ? Fix(isSafe: true, edits: [.replacement(of: value, with: "\"2.0\"")]) : nil)
  }

  private static func judge(openapi value: Value, _ findings: inout Findings) {
    if let text = value.string, SpecificationName(text) != nil { return }
    findings.report(
      value, "\"openapi\" is \(value.shown); 2.0 and 3.0.x are read",
      help: "write the version in full, as in \"openapi\": \"3.0.3\"")
  }
}
