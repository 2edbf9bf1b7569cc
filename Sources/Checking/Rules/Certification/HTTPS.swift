import Definitions
import Documents

/// The service is called over https alone.
enum HTTPS: Rule {
  static let id = "certification/https"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The schemes have no http, and no server of 3.0 a URL with http:.",
    why: "over http everybody on the way reads what is sent, keys and tokens included",
    fix: #"write "schemes": ["https"]"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"schemes": [«"http"», "https"]}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"schemes": [«"http"»]}}}}"#),
    .failing(.definition, #"{"openapi": "3.0.0", "servers": [{"url": «"http://api.contoso.example.org"»}]}"#),
    .passing(.definition, #"{"schemes": ["https"]}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      judge(definition[.schemes], &findings)
      for server in definition[.servers]?.elements.filter(\.isObject) ?? [] {
        if let url = definition[server, .url], let text = url.string, text.lowercased().hasPrefix("http:") {
          findings.report(
            url, "the server is called over http: '\(text)'", help: "name a URL with https://",
            fix: .replace(url, with: .string("https" + text.dropFirst(4)), isSafe: false))
        }
      }
    },
    .operation { operation, findings in judge(operation[.schemes], &findings) },
  ])

  private static func judge(_ schemes: Value?, _ findings: inout Findings) {
    guard let schemes, let http = schemes.elements.first(where: { $0.equals("http") }) else { return }
    findings.report(
      http, "the scheme http is allowed", fix: .replace(schemes, with: .array([.string("https")]), isSafe: false))
  }
}
