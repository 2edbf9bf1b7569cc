import Definitions
import Documents

/// What is subscribed is what is fetched.
enum NotificationParameterMismatch: Rule {
  static let id = "certification/notification-parameter-mismatch"
  static let level = Level.error
  static let official = ["ParamtersWithSameNameMustHaveSameTypeAndVisibility"]
  static let documentation = Documentation(
    what: """
      Parameters of one name in a trigger with x-ms-notification and in the webhook that it names have the same type \
      and visibility.
      """,
    why: "the user fills them in once for both",
    fix: "give both the same type and x-ms-visibility")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {
        "/b": {"get": {"x-ms-trigger": "batch", "x-ms-notification": {"operationId": "C"}, "parameters": [
          «{"in": "query", "name": "list", "type": "string"}»
        ]}},
        "/c": {"x-ms-notification-content": {}, "post": {"operationId": "C", "x-ms-trigger": "single", "parameters": [
          {"in": "query", "name": "list", "type": "integer"}
        ]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {
        "/b": {"get": {"x-ms-trigger": "batch", "x-ms-notification": {"operationId": "C"}, "parameters": [
          {"in": "query", "name": "list", "type": "string"}
        ]}},
        "/c": {"x-ms-notification-content": {}, "post": {"operationId": "C", "x-ms-trigger": "single", "parameters": [
          {"in": "header", "name": "list", "type": "string"}
        ]}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard let name = operation[.msNotification]?["operationId"]?.string,
      let webhook = operation.definition.operation(id: name)
    else { return }
    var others: [String: Parameter] = [:]
    for parameter in webhook.effectiveParameters {
      if let name = parameter.name?.string { others[name] = parameter }
    }
    for parameter in operation.effectiveParameters {
      guard let name = parameter.name?.string, let other = others[name] else { continue }
      if parameter.typeName != other.typeName {
        findings.report(parameter.value, "'\(name)' is of another type in \(webhook.name)")
      } else if parameter.visibility != other.visibility {
        findings.report(parameter.value, "'\(name)' is of another visibility in \(webhook.name)")
      }
    }
  }
}

extension Parameter {
  fileprivate var typeName: String { self[.type]?.string ?? "" }
  fileprivate var visibility: String { self[.msVisibility]?.string?.lowercased() ?? "" }
}
