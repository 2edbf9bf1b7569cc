import Definitions
import Documents

/// A parameter in path is a variable of the path.
enum PathParameterUnused: Rule {
  static let id = "openapi/path-parameter-unused"
  static let level = Level.error
  static let official = ["PathParameterNotDefinedInTemplate"]
  static let documentation = Documentation(
    what: "The name of a parameter in path is a variable of the path, in the same case.",
    why: "the value that the user gives goes nowhere",
    fix: "put {name} into the path, or remove the parameter")
  static let examples: [Example] = [
    .failing(
      .definition,
      ##"""
      {"paths": {"/a/{id}": {"parameters": [{"name": «"ID"», "in": "path"}], "get": {"parameters":
        [{"$ref": «"#/parameters/Key"»}, {"name": "id", "in": "path"}]}}}, "parameters": {"Key": {"name":
        "key", "in": "path", "required": true, "type": "string"}}}
      """##),
    .passing(
      .definition,
      #"""
      {"paths": {"/a/{id}": {"parameters": [{"name": "id", "in": "path"}]}}, "parameters": {"Key":
        {"name": "key", "in": "path", "required": true, "type": "string"}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    for item in definition.pathItems where !item.isCallback {
      for parameter in item.strayParameters {
        let resolved = parameter.resolved
        let name = resolved.name?.string ?? ""
        let nearest = name.nearest(among: item.template.variables.prefix(64))
        findings.report(
          parameter.reference?.value ?? resolved.name ?? parameter.value,
          "path '\(item.path.string)' has no variable '\(name)'",
          help: nearest.map { "rename the parameter to '\($0)'" })
      }
    }
  }
}
