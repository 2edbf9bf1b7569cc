import Definitions
import Documents

/// Each variable of a path is a parameter of its operations.
enum PathParameterMissing: Rule {
  static let id = "openapi/path-parameter-missing"
  static let level = Level.error
  static let official = ["OperationMissingPathParameter"]
  static let documentation = Documentation(
    what: "An operation has a parameter in path for each variable of its path, by the same name.",
    why: "the variable stays in the URL as it is written, and the call fails",
    fix: "declare the parameter")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"paths": {"/a/{id}": {"get": «{"parameters": [{"name": "Id", "in": "path", "type": "string"}]}»}}}"#),
    .failing(.definition, #"{"paths": {"/a/{id}": {"get": «{}»}}}"#),
    .passing(
      .definition,
      ##"""
      {"paths": {"/a/{id}": {"parameters": [{"$ref": "#/parameters/Id"}], "get": {}}}, "parameters":
        {"Id": {"name": "id", "in": "path", "required": true, "type": "string"}}}
      """##),
    .passing(.definition, ##"{"paths": {"/a/{id}": {"get": {"parameters": [{"$ref": "#/parameters/None"}]}}}}"##),
  ]

  static let check = Check.definition { definition, findings in
    for (item, template) in zip(definition.pathItems, definition.pathTemplates) {
      if template.variables.isEmpty || item.isCallback || item.isElsewhere { continue }
      for operation in item.operations {
        guard let missing = operation.variables(of: template), !missing.isEmpty else { continue }
        var seen: Set<String> = []
        for variable in missing where !variable.isEmpty && seen.insert(variable).inserted {
          report(variable, operation, &findings)
        }
      }
    }
  }

  private static func report(_ variable: String, _ operation: Operation, _ findings: inout Findings) {
    let parameter = parameter(variable, isTwo: operation.definition.isTwo)
    let edit = Editor(operation.definition.document).map { editor in
      if let list = operation[.parameters], list.isArray { return editor.append(parameter, to: list) }
      return editor.insert("parameters", .array([parameter]), into: operation.value)
    }
    findings.report(
      operation.value, "\(operation.name) has no path parameter '\(variable)'",
      help: "add \(parameter.text(.oneLine)) to its parameters", fix: edit.map { Fix(isSafe: false, edits: [$0]) })
  }

  private static func parameter(_ name: String, isTwo: Bool) -> JSON {
    let type = JSON.Member("type", .string("string"))
    return .object([
      JSON.Member("name", .string(name)), JSON.Member("in", .string("path")), JSON.Member("required", .boolean(true)),
      isTwo ? type : JSON.Member("schema", .object([type])),
    ])
  }
}
