import Definitions
import Documents

/// A webhook says where it was put.
enum WebhookLocation: Rule {
  static let id = "certification/webhook-location"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A webhook trigger has a response 201 that declares the header Location.",
    why: "the service calls DELETE at the address in this header when a flow is switched off",
    fix: "send Location with the address of the webhook, and add it to headers")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/hooks": {"x-ms-notification-content": {}, "post": {"x-ms-trigger": "single", "responses": {
        "201": «{"description": "Created"}»
      }}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"paths": {"/hooks": {"x-ms-notification-content": {}, "post": {"x-ms-trigger": "single", "responses":
        «{"200": {"description": "OK"}}»
      }}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/hooks": {"x-ms-notification-content": {}, "post": {"x-ms-trigger": "single", "responses": {
        "201": {"description": "Created", "headers": {"Location": {"type": "string"}}}
      }}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.isTrigger, operation.role == .webhook, let responses = operation[.responses],
      responses.isObject, !responses.members.isEmpty
    else { return }
    guard let response = operation.responses.first(where: { $0.code == "201" }) else {
      return findings.report(responses, "\(operation.name) has no response 201 that declares Location")
    }
    let end = response.resolved
    guard end.reference == nil else { return }
    let headers = end[.headers]
    if headers?.members.contains(where: { $0.key.string.lowercased() == "location" }) ?? false { return }
    let header = JSON.object([JSON.Member("type", .string("string"))])
    let fix: Fix? =
      if response.reference != nil || !operation.definition.isTwo {
        nil
      } else if let headers {
        .set("Location", to: header, in: headers, isSafe: false)
      } else {
        .set("headers", to: .object([JSON.Member("Location", header)]), in: response.value, isSafe: false)
      }
    findings.report(response.value, "the response 201 of \(operation.name) declares no Location", fix: fix)
  }
}
