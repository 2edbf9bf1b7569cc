import Definitions
import Documents

/// A parameter that several operations share is written once.
enum InlineParameter: Rule {
  static let id = "style/inline-parameter"
  static let level = Level.off
  static let documentation = Documentation(
    what: "The same parameter outside of the body is not written out in two operations.",
    why: "copies drift apart, and a definition grows",
    fix: #"write the parameter once below "parameters" and refer to it"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"paths": {"/a": {"get": {"parameters": [{"name": "q", "in": "query", "type": "string"}]}}, "/b": {"get": {"parameters": [«{"in": "query", "name": "q", "type": "string"}»]}}}}"#
    ),
    .passing(
      .definition,
      #"{"paths": {"/a": {"get": {"parameters": [{"name": "q", "in": "query", "type": "string"}]}}, "/b": {"get": {"parameters": [{"name": "q", "in": "query", "type": "integer"}]}}}}"#
    ),
  ]

  static let check = Check.definition { definition, findings in
    var seen: [String: [Parameter]] = [:]
    for parameter in definition.parameters where parameter.owner != .shared && parameter.location != .body {
      guard parameter.reference == nil, let name = parameter.name?.string else { continue }
      let alike = seen[name] ?? []
      if alike.contains(where: { $0.owner != parameter.owner && $0.value.isDeepEqual(to: parameter.value) }) {
        findings.report(parameter.value, "parameter '\(name)' is written out in several operations")
      } else if alike.count < 16 {
        seen[name, default: []].append(parameter)
      }
    }
  }
}
