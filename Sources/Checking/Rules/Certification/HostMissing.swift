import Definitions
import Documents

/// The definition says which host it is about.
enum HostMissing: Rule {
  static let id = "certification/host-missing"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A definition of 2.0 has a host, one of 3.0 has servers, the first with an absolute URL.",
    why: "the service has no server of its own that a relative address could be read against",
    fix: #"add "host" with the name of the server"#)
  static let examples: [Example] = [
    .failing(.definition, #"«{"swagger": "2.0"}»"#),
    .failing(.definition, #"«{"openapi": "3.0.0"}»"#),
    .failing(.definition, #"{"openapi": "3.0.0", "servers": [{"url": «"/v1"»}]}"#),
    .passing(.definition, #"{"host": "api.contoso.example.org"}"#),
  ]

  static let check = Check.definition { definition, findings in
    if definition.isTwo {
      if definition.member(of: definition.root, .host) == nil {
        findings.report(definition.root, "the definition has no host")
      }
      return
    }
    guard let servers = definition[.servers], !servers.isArray || !servers.elements.isEmpty else {
      return findings.report(definition.root, "the definition has no servers", help: #"add "servers" with a URL"#)
    }
    if let url = definition.firstServerURL, let text = url.string, !text.contains("://") {
      findings.report(
        url, "the URL of the first server is relative: '\(text)'", help: "write the URL with https:// and the host")
    }
  }
}
