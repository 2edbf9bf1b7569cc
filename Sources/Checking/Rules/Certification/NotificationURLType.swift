import Definitions
import Documents

/// The notification URL is a text.
enum NotificationURLType: Rule {
  static let id = "certification/notification-url-type"
  static let level = Level.error
  static let official = ["NotificationUrlNotString"]
  static let documentation = Documentation(
    what: "A property with x-ms-notification-url is of type string.",
    why: "what is filled in is a URL",
    fix: #"write "type": "string""#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"definitions": {"Hook": {"properties": {"url": {"type": «"object"», "x-ms-notification-url": true}}}}}"#),
    .passing(
      .definition,
      #"{"definitions": {"Hook": {"properties": {"url": {"type": "string", "x-ms-notification-url": true}}}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard schema[.msNotificationURL]?.boolean == true, let type = schema[.type], type.isString,
        !type.equals("string")
      else { return }
      findings.report(type, "the notification URL is of type \(type.string ?? "")")
    }, having: [.msNotificationURL])
}
