import Definitions
import Documents

/// Dynamic values belong into the schema of a body.
enum DynamicOnBodyParameter: Rule {
  static let id = "certification/dynamic-on-body-parameter"
  static let level = Level.error
  static let official = ["DynamicExtensionDefinitionNotAllowedInParameter"]
  static let documentation = Documentation(
    what: "No dynamic extension stands on a body parameter itself.",
    why: "the service refuses it; what is dynamic is the schema",
    fix: "move the extension into the schema of the parameter")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"parameters": {"body": {"in": "body", «"x-ms-dynamic-schema"»: {"operationId": "Get"}, "schema": {}}}}"#),
    .passing(
      .definition,
      #"{"parameters": {"body": {"in": "body", "schema": {"x-ms-dynamic-schema": {"operationId": "Get"}}}}}"#),
  ]

  private static let extensions: [Keyword] = [
    .msDynamicValues, .msDynamicList, .msDynamicSchema, .msDynamicProperties, .msDynamicTree,
  ]

  static let check = Check.parameter { parameter, findings in
    guard parameter.location == .body else { return }
    for keyword in extensions where parameter.has(keyword) {
      guard let member = parameter.member(keyword) else { continue }
      findings.report(
        member.key, "\(keyword.name) stands on the body parameter, not in its schema", fix: fix(member, parameter))
    }
  }

  private static func fix(_ member: Member, _ parameter: Parameter) -> Fix? {
    guard let schema = parameter.schema, schema.reference == nil, schema.value[member.key.string] == nil,
      let editor = Editor(parameter.definition.document),
      let removal = editor.remove(member.key.string, from: parameter.value)
    else { return nil }
    let insertion = editor.insert(member.key.string, JSON(member.value), into: schema.value)
    return Fix(isSafe: true, edits: [removal, insertion].sorted { $0.range.lowerBound < $1.range.lowerBound })
  }
}
