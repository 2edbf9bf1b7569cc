import Definitions
import Documents

/// The service is called over HTTP.
enum WebsocketScheme: Rule {
  static let id = "certification/websocket-scheme"
  static let level = Level.error
  static let official = ["SchemeNotSupported"]
  static let documentation = Documentation(
    what: "The schemes are not ws or wss.",
    why: "connectors call over HTTP; the service refuses WebSocket",
    fix: #"write "schemes": ["https"]"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"schemes": ["https", «"wss"»], "paths": {"/items": {"get": {"schemes": [«"ws"»]}}}}"#),
    .failing(.definition, #"{"openapi": "3.0.0", "servers": [{"url": «"wss://api.contoso.example.org"»}]}"#),
    .passing(.definition, #"{"schemes": ["https"]}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      judge(definition[.schemes], &findings)
      for server in definition[.servers]?.elements.filter(\.isObject) ?? [] {
        if let url = definition[server, .url], let text = url.string,
          text.hasPrefix("ws://") || text.hasPrefix("wss://")
        {
          findings.report(url, "WebSocket is not supported: '\(text)'", help: "name a URL with https://")
        }
      }
    },
    .operation { operation, findings in judge(operation[.schemes], &findings) },
  ])

  private static func judge(_ schemes: Value?, _ findings: inout Findings) {
    for scheme in schemes?.elements.filter({ $0.equals("ws") || $0.equals("wss") }) ?? [] {
      findings.report(scheme, "the scheme '\(scheme.string ?? "")' is not supported")
    }
  }
}
