import Definitions
import Documents

/// The variables of a path are names in braces.
enum PathTemplateSyntax: Rule {
  static let id = "openapi/path-template"
  static let level = Level.error
  static let official = ["OperationPathTemplateNotValid"]
  static let documentation = Documentation(
    what: "Braces in a path come in pairs within one segment, with a name between them that stands there once.",
    why: "the variables of the path cannot be told, and the URL is wrong",
    fix: "write each variable as {name}")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {«"/a/{id"»: {}, «"/b/id}"»: {}, «"/c/{}"»: {}, «"/d/{{id}}"»: {}, «"/e/{a/b}"»: {},
        «"/f/{id}/g/{id}"»: {}}}
      """#),
    .passing(.definition, #"{"paths": {"/a/{id}.{format}": {}, "/b('{key}')": {}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for (item, template) in zip(definition.pathItems, definition.pathTemplates) {
      guard let defect = template.defect, !item.isCallback else { continue }
      findings.report(item.path, "path '\(item.path.string)' \(words(for: defect))")
    }
  }

  private static func words(for defect: PathTemplate.Defect) -> String {
    switch defect {
    case .unclosed: "has a { that is not closed"
    case .unopened: "has a } that closes nothing"
    case .nested: "has a { within braces"
    case .empty: "has a variable without a name"
    case .slashInside: "has a / within braces"
    case .repeated(let name): "has the variable '\(name)' twice"
    }
  }
}
