import Definitions
import Documents

/// The URL of a server is one to which paths can be added.
enum ServerURL: Rule {
  static let id = "openapi/server-url"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The URL of a server in 3.0 is not empty and has neither query nor fragment.",
    why: "paths are put behind it, and behind a query they mean nothing",
    fix: "write the URL that all paths are added to")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"openapi": "3.0.3", "servers": [{"url": «""»}, {"url": «"https://example.org/?v=1"»}]}"#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "servers": [{"url": "/v1"}, {"url": "https://{a?b}.example.org", "variables":
        {"a?b": {"default": "x"}}}]}
      """#),
  ]

  static let check = Check.object(
    { server, findings in
      guard let url = server[.url], let text = url.string else { return }
      if text.isEmpty { return findings.report(url, "the URL of the server is empty") }
      var depth = 0
      for scalar in text.unicodeScalars {
        switch scalar {
        case "{": depth += 1
        case "}": depth -= 1
        case "?" where depth <= 0, "#" where depth <= 0:
          return findings.report(url, "the URL of the server has a \(scalar == "?" ? "query" : "fragment")")
        default: break
        }
      }
    }, of: .server)
}
