import Definitions
import Documents

/// A connector in production calls a service in production.
enum ProductionOnBeta: Rule {
  static let id = "certification/production-on-beta"
  static let level = Level.info
  static let official = ["ProductionStatusOnBetaService"]
  static let documentation = Documentation(
    what: """
      Neither host nor basePath of a connector with the status Production says beta, preview or alpha. This is a \
      guess: the official rule knows the release stage of the service itself, which only the server can know.
      """,
    why: "the service refuses a connector in production of a service that is not",
    fix: "call the service's production address, or give the connector the status Preview")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"info": {"x-ms-api-annotation": {"status": "Production"}},
       "host": «"beta.contoso.example.org"», "basePath": «"/v1/alpha"»}
      """#),
    .passing(
      .definition, #"{"info": {"x-ms-api-annotation": {"status": "Preview"}}, "host": "beta.contoso.example.org"}"#),
  ]

  private static let stages: Set<String> = ["beta", "preview", "alpha"]

  static let check = Check.definition { definition, findings in
    guard definition.connectorStatus?.equals("Production") ?? false else { return }
    let host = definition.hostName
    let labels = host?.name.split { $0 == "." || $0 == "-" }.map(String.init) ?? []
    if let host, let stage = labels.first(where: stages.contains) {
      findings.report(host.value, "the connector is in production, its host says '\(stage)'")
    }
    guard definition.isTwo, let base = definition[.basePath], let path = base.string else { return }
    if let stage = path.split(separator: "/").map({ $0.lowercased() }).first(where: stages.contains) {
      findings.report(base, "the connector is in production, its basePath says '\(stage)'")
    }
  }
}
