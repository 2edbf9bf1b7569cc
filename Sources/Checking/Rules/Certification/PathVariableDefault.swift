import Definitions
import Documents

/// A variable of a path is a name.
enum PathVariableDefault: Rule {
  static let id = "certification/path-variable-default"
  static let level = Level.error
  static let official = ["OperationPathVariablesContainDefaults"]
  static let documentation = Documentation(
    what: "No = stands inside the braces of a path.",
    why: "the service refuses defaults in a path",
    fix: "move the value into the default of the parameter")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {«"/items/{id=1}"»: {}}}"#),
    .passing(.definition, #"{"paths": {"/items(id={id})": {}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for item in definition.pathItems where !item.isCallback && item.path.hasByte("=") {
      var isInside = false
      for scalar in item.path.string.unicodeScalars {
        if scalar == "{" { isInside = true }
        if scalar == "}" { isInside = false }
        if scalar == "=", isInside {
          findings.report(item.path, "a variable of the path '\(item.path.string)' has a default")
          break
        }
      }
    }
  }
}
