import Definitions
import Documents

/// The content of a notification stands at the path.
enum NotificationContentPosition: Rule {
  static let id = "certification/notification-content-position"
  static let level = Level.error
  static let documentation = Documentation(
    what: """
      x-ms-notification-content stands at the path item, not at an operation, and has no other members than schema, \
      description, headers and x-ms-summary: others get a warning, some that are in use a remark.
      """,
    why: "the service reads it there, and nothing else of it",
    fix: "move it up to the path item, or take the member out")
  static let examples: [Example] = [
    .failing(
      .definition, #"{"paths": {"/hooks": {"post": {«"x-ms-notification-content"»: {"schema": {}}}}}}"#),
    .failing(
      .definition, #"{"paths": {"/hooks": {"x-ms-notification-content": {"schema": {}, «"example"»: {}}}}}"#,
      as: .warning),
    .failing(
      .definition, #"{"paths": {"/hooks": {"x-ms-notification-content": {"schema": {}, «"title"»: "Hook"}}}}"#,
      as: .info),
    .passing(
      .definition, #"{"paths": {"/hooks": {"x-ms-notification-content": {"schema": {}, "description": "Hook"}}}}"#),
  ]

  private static let known: Set<String> = ["schema", "description", "headers", "x-ms-summary"]
  private static let used: Set<String> = [
    "parameters", "responses", "name", "in", "required", "title", "summary", "x-ms-api-annotation",
  ]

  static let check = Check.definition { definition, findings in
    for use in definition.extensions(.msNotificationContent) {
      if use.object == .operation {
        findings.report(
          use.member.key, "x-ms-notification-content stands at an operation, not at the path", fix: fix(use))
        continue
      }
      for member in use.value.members {
        let name = member.key.string
        if known.contains(name) || (name.hasPrefix("x-") && !used.contains(name)) { continue }
        findings.report(
          member.key, "x-ms-notification-content has no member '\(name)'", as: used.contains(name) ? .info : .warning)
      }
    }
  }

  private static func fix(_ use: ExtensionUse) -> Fix? {
    guard let item = use.operation?.pathItem, item.operations.count == 1, item.notificationContent == nil,
      let editor = Editor(use.definition.document),
      let removal = editor.remove(use.keyword.name, from: use.holder)
    else { return nil }
    let insertion = editor.insert(use.keyword.name, JSON(use.value), into: item.value)
    return Fix(isSafe: true, edits: [removal, insertion].sorted { $0.range.lowerBound < $1.range.lowerBound })
  }
}
