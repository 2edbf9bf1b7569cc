import Definitions
import Documents

/// An operation declares how it fails.
enum ErrorResponses: Rule {
  static let id = "style/error-responses"
  static let level = Level.off
  static let documentation = Documentation(
    what: "An operation declares a response besides 2xx and default.",
    why: "makers of flows can only handle the failures that they know of",
    fix: "declare the error codes that the service answers with")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"responses": «{"200": {"description": "OK"}}»}}}}"#),
    .passing(
      .definition,
      #"{"paths": {"/items": {"get": {"responses": {"200": {"description": "OK"}, "404": {"description": "No such item"}}}}}}"#
    ),
  ]

  static let check = Check.operation { operation, findings in
    guard let responses = operation[.responses], !operation.responses.isEmpty else { return }
    let declares = operation.responses.contains { response in
      let code = response.code.string
      return !code.hasPrefix("2") && code != "default"
    }
    if !declares { findings.report(responses, "\(operation.name) declares no response for a failure") }
  }
}
