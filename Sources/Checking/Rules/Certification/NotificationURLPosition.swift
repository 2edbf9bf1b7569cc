import Definitions
import Documents

/// The notification URL is sent in the body.
enum NotificationURLPosition: Rule {
  static let id = "certification/notification-url-position"
  static let level = Level.error
  static let official = ["NotificationUrlNotAllowedInThisPosition"]
  static let documentation = Documentation(
    what: "x-ms-notification-url stands in the schema of a body, not in a response or on another parameter.",
    why: "the service fills the URL into the body that it sends, and nowhere else",
    fix: "move it to the property of the body that takes the URL")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"url": {"in": "query", "name": "url", «"x-ms-notification-url"»: true}},
       "responses": {"Hook": {"schema": {"properties": {"url": {«"x-ms-notification-url"»: true}}}}}}
      """#),
    .passing(
      .definition,
      #"{"parameters": {"b": {"in": "body", "schema": {"properties": {"url": {"x-ms-notification-url": true}}}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for use in definition.extensions(.msNotificationURL) where use.value.boolean != false {
      if use.object == .parameter {
        findings.report(use.member.key, "x-ms-notification-url stands on a parameter outside of the body")
      } else if let schema = use.schema, schema.isOutput, !schema.isInput {
        findings.report(use.member.key, "x-ms-notification-url stands in a response")
      }
    }
  }
}
