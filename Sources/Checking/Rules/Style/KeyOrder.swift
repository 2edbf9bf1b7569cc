import Definitions
import Documents

/// The members of a definition stand in the usual order.
enum KeyOrder: Rule {
  static let id = "style/key-order"
  static let level = Level.off
  static let documentation = Documentation(
    what:
      "The members of the root stand in the order swagger, info, host, basePath, schemes, consumes, produces, paths, definitions, parameters, responses, securityDefinitions, security, tags, externalDocs, then extensions.",
    why: "reviewers compare definitions, and a usual order is quick to read",
    fix: "move the member to its place")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {}, «"swagger"»: "2.0"}"#),
    .passing(.definition, #"{"swagger": "2.0", "info": {}, "x-note": 1}"#),
  ]

  static let check = Check.definition { definition, findings in
    var highest = 0
    for member in definition.root.members {
      let name = member.key.string
      let place = order.firstIndex(of: name) ?? (name.hasPrefix("x-") ? order.count : nil)
      guard let place else { continue }
      if place < highest {
        findings.report(member.key, "'\(name)' stands behind members that usually follow it")
        return
      }
      highest = place
    }
  }

  private static let order = [
    "swagger", "openapi", "info", "host", "servers", "basePath", "schemes", "consumes", "produces", "paths",
    "definitions", "parameters", "responses", "components", "securityDefinitions", "security", "tags", "externalDocs",
  ]
}
