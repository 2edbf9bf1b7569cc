import Connectors
import Definitions
import Documents

/// A text that is required is not left empty.
enum EmptyValue: Rule {
  static let id = "certification/empty-value"
  static let level = Level.error
  static let official = ["RequiredValueEmpty"]
  static let documentation = Documentation(
    what: """
      The title, the version, the description, the members of the contact, the metadata, the ids and \
      summaries of operations and the names of parameters are not empty, and there is an operation.
      """,
    why: "the service refuses an empty text where it needs one",
    fix: "fill in the text")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"info": {"title": «""», "version": «" "», "contact": {"name": «" "»}},
       "x-ms-connector-metadata": [{"propertyName": "Terms", "propertyValue": «""»}], "paths": «{}»}
      """#),
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": «" "», "summary": «""», "parameters": [
        {"in": "query", "name": «""»}
      ]}}}}
      """#),
    .passing(.definition, #"{"info": {"title": "Contoso", "version": "1.0"}, "paths": {"/items": {"get": {}}}}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      for (keyword, noun) in [(Keyword.title, "title"), (.version, "version"), (.description, "description")] {
        judge(definition.info(keyword), noun, &findings)
      }
      judgeContact(definition.info(.contact), &findings)
      for entry in definition[.msConnectorMetadata]?.elements.filter(\.isObject) ?? [] {
        if let name = entry["propertyName"]?.string, !knownMetadata.contains(name) {
          judge(entry["propertyValue"], "value of '\(name)'", &findings)
        }
      }
      if let paths = definition[.paths], paths.isObject, !definition.operations.contains(where: { !$0.isCallback }) {
        findings.report(paths, "the definition has no operation", help: "add a path with an operation such as get")
      }
    },
    .operation { operation, findings in
      // An id without a character is the finding of another rule.
      if let id = operation.id, !id.isEmptyString { judge(id, "operationId", &findings) }
      judge(operation[.summary], "summary", &findings)
    },
    .parameter { parameter, findings in judge(parameter.name, "name of the parameter", &findings) },
    .connector { connector, findings in
      judgeContact(connector.contactRoot, &findings)
    },
  ])

  /// The metadata that rules of their own judge.
  private static let knownMetadata: Set<String> = ["Website", "Privacy policy", "Categories"]

  /// Members without a character are findings of the rules about the contact.
  private static func judgeContact(_ contact: Value?, _ findings: inout Findings) {
    for name in ["name", "url", "email"] {
      if let value = contact?[name], !value.isEmptyString { judge(value, "\(name) of the contact", &findings) }
    }
  }

  private static func judge(_ value: Value?, _ noun: String, _ findings: inout Findings) {
    if let value, value.isBlank { findings.report(value, "the \(noun) is empty") }
  }
}
