import Definitions
import Documents

/// A description has no white space at its ends.
enum DescriptionWhitespace: Rule {
  static let id = "style/description-whitespace"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A description neither begins nor ends with white space.",
    why: "the text is shown as it is, and stray white space shifts it",
    fix: "remove the white space at the ends")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"description": «"Lists the items. "»}}}}"#),
    .failing(.definition, #"{"info": {"description": «" Lists."»}}"#),
    .failing(.definition, #"{"securityDefinitions": {"login": {"type": "basic", "description": «"User name. "»}}}"#),
    .failing(.definition, #"{"definitions": {"Item": {"type": "string", "description": «"The name "»}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"description": "Lists the items."}}}}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      if let info = definition[.info] { judge(definition[info, .description], &findings) }
      for tag in definition[.tags].map({ Array($0.elements) }) ?? [] {
        judge(definition[tag, .description], &findings)
      }
    },
    .object({ scheme, findings in judge(scheme[.description], &findings) }, of: .securityScheme),
    .object({ body, findings in judge(body[.description], &findings) }, of: .requestBody),
    .operation { operation, findings in judge(operation[.description], &findings) },
    .parameter { parameter, findings in
      if parameter.schema?.role != .parameter { judge(parameter[.description], &findings) }
    },
    .response { response, findings in judge(response[.description], &findings) },
    .schema({ schema, findings in judge(schema[.description], &findings) }, having: [.description]),
  ])

  private static func judge(_ description: Value?, _ findings: inout Findings) {
    guard let description, description.isString, description.mayHaveOuterBlanks, let text = description.string,
      text.hasOuterBlanks
    else { return }
    findings.report(
      description, "the description has white space at its ends",
      fix: Fix(isSafe: true, making: { [.retext(description, text.trimmed)] }))
  }
}
