import Definitions
import Documents

/// A trigger that fetches is woken by a webhook.
enum NotificationExtension: Rule {
  static let id = "certification/notification-extension"
  static let level = Level.error
  static let official = [
    "NotificationExtensionSupportedForTriggerOnly", "NotificationExtensionNotSupportedInWebhookOperation",
    "NotificationOperationMustBeWebhook",
  ]
  static let documentation = Documentation(
    what: "x-ms-notification stands on a trigger that is no webhook, and names an operation that is one.",
    why: "the service subscribes with the webhook and then fetches with the trigger; nothing else makes sense to it",
    fix: "move it to the trigger that fetches, and name the webhook")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/a": {"get": {"operationId": "A", «"x-ms-notification"»: {"operationId": "C"}}},
        "/b": {"get": {"x-ms-trigger": "batch", "x-ms-notification": {"operationId": «"A"»}}},
        "/c": {"x-ms-notification-content": {}, "post": {
          "operationId": "C", "x-ms-trigger": "single", «"x-ms-notification"»: {"operationId": "C"}
        }}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/b": {"get": {"x-ms-trigger": "batch", "x-ms-notification": {"operationId": "C"}}},
        "/c": {"x-ms-notification-content": {}, "post": {"operationId": "C", "x-ms-trigger": "single"}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard let notification = operation.member(.msNotification) else { return }
    switch operation.role {
    case .action: findings.report(notification.key, "\(operation.name) is no trigger")
    case .webhook: findings.report(notification.key, "\(operation.name) is a webhook itself")
    case .polling:
      guard let id = notification.value["operationId"], let name = id.string,
        let target = operation.definition.operation(id: name), target.role != .webhook
      else { return }
      findings.report(id, "\(target.name) is no webhook")
    }
  }
}
