import Definitions
import Documents

/// The host is one that everybody can use.
enum HostProduction: Rule {
  static let id = "certification/host-production"
  static let level = Level.warning
  static let documentation = Documentation(
    what: """
      The host is no server for development or test, and no address that only some network knows. A host named \
      example is a placeholder and gives no finding.
      """,
    why: "a published connector calls this host for all its users",
    fix: "name the host of production")
  static let examples: [Example] = [
    .failing(.definition, #"{"host": «"api-dev.contoso.com"»}"#),
    .failing(.definition, #"{"host": «"sandbox.contoso.com"»}"#, as: .info),
    .failing(.definition, #"{"host": «"127.0.0.1:8080"»}"#, as: .error),
    .failing(.definition, #"{"openapi": "3.0.0", "servers": [{"url": «"https://invoices.internal/v1"»}]}"#, as: .error),
    .passing(.definition, #"{"host": "api.contoso.dev"}"#),
    .passing(.definition, #"{"host": "dev.example.org"}"#),
  ]

  private static let testLabels: Set<String> = [
    "dev", "develop", "development", "test", "testing", "tst", "stage", "staging", "stg", "uat", "qa", "preprod",
    "localhost", "local",
  ]
  private static let localDomains: Set<String> = ["local", "test", "invalid", "internal"]

  static let check = Check.definition { definition, findings in
    guard let host = definition.hostName else { return }
    let domains = parts(host.name, at: ".")
    if host.name == "localhost" || isAddress(host.name, domains) || localDomains.contains(domains.last ?? "") {
      findings.report(host.value, "'\(host.name)' can be reached in some network only", as: .error)
      return
    }
    let labels = domains.dropLast().flatMap { parts($0, at: "-") }
    if domains.last == "example" || labels.contains("example") { return }
    if let label = labels.first(where: testLabels.contains) {
      findings.report(host.value, "'\(host.name)' seems to be a server for tests: '\(label)'")
    } else if labels.contains("sandbox") {
      findings.report(host.value, "'\(host.name)' seems to be a sandbox", as: .info)
    }
  }

  private static func parts(_ name: String, at separator: Unicode.Scalar) -> [String] {
    name.utf8.split(separator: UInt8(ascii: separator)).map { String(Substring($0)) }
  }

  private static func isAddress(_ name: String, _ parts: [String]) -> Bool {
    name.hasPrefix("[") || (parts.count == 4 && parts.allSatisfy { UInt8($0) != nil })
  }
}
