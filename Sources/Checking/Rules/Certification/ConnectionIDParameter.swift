import Definitions
import Documents

/// No parameter has the name that the service uses itself.
enum ConnectionIDParameter: Rule {
  static let id = "certification/connection-id-parameter"
  static let level = Level.error
  static let official = ["ConnectionIdParameterNotAllowed"]
  static let documentation = Documentation(
    what: "No parameter is named connectionId; another case of the name gets a warning.",
    why: "the service adds a parameter of this name to every request",
    fix: "give the parameter another name")
  static let examples: [Example] = [
    .failing(.definition, #"{"parameters": {"id": {"in": "query", "name": «"connectionId"»}}}"#),
    .failing(.definition, #"{"parameters": {"id": {"in": "header", "name": «"ConnectionID"»}}}"#, as: .warning),
    .passing(.definition, #"{"parameters": {"id": {"in": "query", "name": "connection"}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard let name = parameter.name, name.utf16Length == 12, let text = name.string,
      text.lowercased() == "connectionid"
    else { return }
    findings.report(
      name, "the parameter name '\(text)' belongs to the service", as: text == "connectionId" ? nil : .warning)
  }
}
