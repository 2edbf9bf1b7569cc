import Definitions
import Documents

/// A webhook says what it is sent.
enum NotificationContentMissing: Rule {
  static let id = "certification/notification-content-missing"
  static let level = Level.error
  static let official = ["OperationMustHaveNotificationContentExtension"]
  static let documentation = Documentation(
    what: "A path whose operation takes a notification URL has x-ms-notification-content.",
    why: "the designer offers what the notification holds, which nothing else says",
    fix: "add x-ms-notification-content with the schema of what the service sends")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/hooks": «{"post": {"x-ms-trigger": "single", "parameters": [
        {"in": "body", "name": "body", "schema": {"properties": {"url": {"x-ms-notification-url": true}}}}
      ]}}»}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/hooks": {"x-ms-notification-content": {"schema": {}}, "post": {"parameters": [
        {"in": "body", "name": "body", "schema": {"properties": {"url": {"x-ms-notification-url": true}}}}
      ]}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.hasNotificationURLs else { return }
    var reported = -1
    for operation in definition.operations where operation.hasNotificationURL {
      let item = operation.pathItem
      if item.ordinal == reported || definition.member(of: item.value, .msNotificationContent) != nil { continue }
      // Content on the operation is the finding of another rule.
      if operation.member(.msNotificationContent) != nil { continue }
      reported = item.ordinal
      findings.report(item.value, "\(operation.name) takes a notification URL, and nothing says what is sent to it")
    }
  }
}
