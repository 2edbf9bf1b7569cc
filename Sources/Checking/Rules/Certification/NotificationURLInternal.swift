import Definitions
import Documents

/// The notification URL is not asked of users.
enum NotificationURLInternal: Rule {
  static let id = "certification/notification-url-internal"
  static let level = Level.error
  static let official = ["NotificationUrlNotInternal"]
  static let documentation = Documentation(
    what: "The property with x-ms-notification-url, or something that it stands in, is internal.",
    why: "the service fills the URL in itself; users must not see it",
    fix: #"add "x-ms-visibility": "internal" to the property"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/hooks": {"post": {"x-ms-trigger": "single", "parameters": [
        {"in": "body", "name": "body", "schema": {"properties": {"url": «{"x-ms-notification-url": true}»}}}
      ]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/hooks": {"post": {"x-ms-trigger": "single", "parameters": [
        {"in": "body", "name": "body", "x-ms-visibility": "internal", "schema": {
          "properties": {"url": {"x-ms-notification-url": true}}
        }}
      ]}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    for chain in definition.notificationChains where chain.isVisible {
      findings.report(
        chain.property.value, "the notification URL '\(chain.property.propertyName ?? "")' is shown to users",
        fix: .set("x-ms-visibility", to: .string("internal"), in: chain.property.value, isSafe: true))
    }
  }
}
