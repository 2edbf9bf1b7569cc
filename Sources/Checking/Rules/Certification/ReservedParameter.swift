import Definitions
import Documents

/// No parameter says what the connection says.
enum ReservedParameter: Rule {
  static let id = "certification/reserved-parameter"
  static let level = Level.warning
  static let official = ["ReservedParameterIsUsed"]
  static let documentation = Documentation(
    what: """
      No header parameter is Authorization, Host, Connection, Content-Length or Transfer-Encoding, and no query \
      parameter has the name of the API key. The service does not publish its own list.
      """,
    why: "the service sets these itself, and a value that a user enters is lost or breaks the request",
    fix: "take the parameter out; what authenticates belongs to the connection")
  static let examples: [Example] = [
    .failing(.definition, #"{"parameters": {"auth": {"in": "header", "name": «"authorization"»}}}"#),
    .failing(
      .definition,
      #"""
      {"securityDefinitions": {"key": {"type": "apiKey", "in": "query", "name": "api_key"}},
       "parameters": {"key": {"in": "query", "name": «"api_key"»}}}
      """#),
    .passing(.definition, #"{"parameters": {"type": {"in": "header", "name": "Content-Type"}}}"#),
  ]

  private static let headers: Set<String> = [
    "authorization", "host", "connection", "content-length", "transfer-encoding",
  ]

  static let check = Check.several([
    .parameter { parameter, findings in
      guard parameter.location == .header, let name = parameter.name, let text = name.string,
        headers.contains(text.lowercased())
      else { return }
      findings.report(name, "the header '\(text)' is set by the service")
    },
    .definition { definition, findings in
      let keys = definition.securitySchemes.map(\.value).compactMap { scheme -> String? in
        guard scheme["type"]?.equals("apiKey") ?? false, scheme["in"]?.equals("query") ?? false else { return nil }
        return scheme["name"]?.string
      }
      if keys.isEmpty { return }
      for parameter in definition.parameters where parameter.location == .query {
        if let name = parameter.name, let text = name.string, keys.contains(text) {
          findings.report(name, "the query parameter '\(text)' is the API key of the connection")
        }
      }
    },
  ])
}
