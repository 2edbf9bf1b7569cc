import Definitions
import Documents

/// A webhook has one URL.
enum NotificationURLMany: Rule {
  static let id = "certification/notification-url-many"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "At most one property of an operation has x-ms-notification-url.",
    why: "the service behind the connector is told the same URL twice, and may send each notification twice",
    fix: "keep it on the property that takes the URL")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/hooks": {«"post"»: {"parameters": [{"in": "body", "name": "body", "schema": {"properties": {
        "url": {"x-ms-notification-url": true}, "other": {"x-ms-notification-url": true}
      }}}]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "paths": {"/hooks": {"post": {"requestBody": {"content": {
        "application/json": {"schema": {"properties": {"url": {"x-ms-notification-url": true}}}},
        "application/xml": {"schema": {"properties": {"url": {"x-ms-notification-url": true}}}}
      }}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/hooks": {"post": {"parameters": [{"in": "body", "name": "body", "schema": {"properties": {
        "url": {"x-ms-notification-url": true}
      }}}]}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.hasNotificationURLs else { return }
    for operation in definition.operations where operation.notificationURLCount > 1 {
      findings.report(operation.method, "\(operation.name) has more than one notification URL")
    }
  }
}
