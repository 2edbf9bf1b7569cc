import Definitions
import Documents

/// Two paths differ in more than case.
enum PathCaseDuplicate: Rule {
  static let id = "certification/path-case-duplicate"
  static let level = Level.error
  static let official = ["PathRedefined"]
  static let documentation = Documentation(
    what: "No two paths are equal but for upper and lower case.",
    why: "the service compares paths without regard to case and refuses the second one",
    fix: "put the operations of both under one path")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {}, «"/Items"»: {}}}"#),
    .passing(.definition, #"{"paths": {"/items": {}, "/item": {}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard mayRepeat(definition) else { return }
    var seen: [String: String] = [:]
    for item in definition.pathItems where !item.isCallback {
      let path = item.path.string
      let folded = path.lowercased()
      guard let other = seen[folded] else {
        seen[folded] = path
        continue
      }
      if other != path { findings.report(item.path, "the path '\(path)' differs from '\(other)' in case only") }
    }
  }

  private static func mayRepeat(_ definition: Definition) -> Bool {
    var twins = CaseTwins()
    for item in definition.pathItems where !item.isCallback { twins.add(item.path.index, of: definition.document) }
    return twins.mayExist()
  }
}
