import Definitions
import Documents

/// The name of a component is made of letters, digits, dots, hyphens and underscores.
enum ComponentName: Rule {
  static let id = "openapi/component-name"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The names below components of 3.0 are made of letters, digits, dots, hyphens and underscores.",
    why: "tools make names of types from them and refuse others",
    fix: "rename the component and its references")
  static let examples: [Example] = [
    .failing(.definition, #"{"openapi": "3.0.3", "components": {"schemas": {«"My Item"»: {}, «""»: {}}}}"#),
    .passing(.definition, #"{"openapi": "3.0.3", "components": {"schemas": {"My.Item_1-a": {}}}}"#),
    .passing(.definition, #"{"definitions": {"My Item": {}}}"#),
  ]

  static let check = Check.object(
    { components, findings in
      for section in components.value.members where section.value.isObject && !section.key.string.hasPrefix("x-") {
        for member in section.value.members {
          let name = member.key.string
          let isPlain = name.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || "._-".unicodeScalars.contains($0) }
          if isPlain && !name.isEmpty { continue }
          findings.report(member.key, "'\(name)' has characters that the name of a component may not have")
        }
      }
    }, of: .components)
}
