import Definitions
import Documents

/// A webhook is told where to call.
enum NotificationURLMissing: Rule {
  static let id = "certification/notification-url-missing"
  static let level = Level.error
  static let official = ["WebhookOperationsMissingNotificationUrlProperty"]
  static let documentation = Documentation(
    what: "A trigger on a path with x-ms-notification-content has a property with x-ms-notification-url.",
    why: "the service behind the connector does not learn where to send its notifications",
    fix: #"add "x-ms-notification-url": true to the property of the body that takes the URL"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"paths": {"/hooks": {"x-ms-notification-content": {"schema": {}}, "post": «{"x-ms-trigger": "single"}»}}}"#),
    .passing(
      .definition,
      #"""
      {"paths": {"/hooks": {"x-ms-notification-content": {"schema": {}}, "post": {
        "x-ms-trigger": "single", "parameters": [
          {"in": "body", "name": "body", "schema": {"properties": {"url": {"x-ms-notification-url": true}}}}
        ]
      }}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.isTrigger, operation.pathItem.notificationContent != nil, !operation.hasNotificationURL else {
      return
    }
    findings.report(operation.value, "\(operation.name) has no property with x-ms-notification-url")
  }
}
