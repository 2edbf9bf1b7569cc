import Connectors
import Definitions
import Documents

/// Texts name none of the products that connectors work in.
enum ProductName: Rule {
  static let id = "certification/product-name"
  static let level = Level.warning
  static let documentation = Documentation(
    what: """
      No title, description or summary of the connector, its operations and parameters names a product of the Power \
      Platform, Logic Apps or Dataverse. The profile custom is exempt.
      """,
    why: "the texts are shown in every product, where the name of another one misleads",
    fix: "leave the name out, or say 'flow' or 'app'")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"info": {"title": «"Contoso for Power BI"»}, "paths": {"/items": {"get": {
        "description": «"Lists the items for Copilot Studio."», "parameters": [
          {"in": "query", "name": "app", "x-ms-summary": "App", "description": «"The power-platform app."»}
      ]}}}}
      """#),
    .passing(.definition, #"{"info": {"title": "Contoso", "description": "Works with Power Automate."}}"#),
    .passing(.definition, #"{"info": {"description": "Improves your dataversed model."}}"#),
  ]

  private static let products = PhraseList([
    "power apps", "power automate", "power bi", "power pages", "power platform", "power virtual agents",
    "copilot studio", "microsoft flow", "logic apps", "dataverse", "power query",
  ])

  static let check = Check.several([
    .definition { definition, findings in
      report(definition.info(.title), &findings)
      guard let description = definition.info(.description), findings.profile != .custom else { return }
      let restricted = RestrictedWord.inDescription.found(in: description)
      report(description, products.found(in: description).filter { !restricted.contains($0) }, &findings)
    },
    .operation { operation, findings in
      report(operation[.summary], &findings)
      report(operation[.description], &findings)
    },
    .parameter { parameter, findings in
      report(parameter[.msSummary], &findings)
      report(parameter[.description], &findings)
    },
    .object(
      { body, findings in
        report(body[.msSummary], &findings)
        report(body[.description], &findings)
      }, of: .requestBody),
  ])

  private static func report(_ value: Value?, _ findings: inout Findings) {
    guard let value, findings.profile != .custom else { return }
    report(value, products.found(in: value), &findings)
  }

  private static func report(_ value: Value, _ names: [String], _ findings: inout Findings) {
    if names.isEmpty { return }
    findings.report(value, "the text names \(names.map { "'\($0)'" }.joined(separator: " and "))")
  }
}
