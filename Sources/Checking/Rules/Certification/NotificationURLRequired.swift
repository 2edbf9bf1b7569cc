import Definitions
import Documents

/// The notification URL is always sent.
enum NotificationURLRequired: Rule {
  static let id = "certification/notification-url-required"
  static let level = Level.errorUnlessPublished
  static let official = ["NotificationUrlNotRequired"]
  static let documentation = Documentation(
    what: "The property with x-ms-notification-url is required, and so is all that it stands in, up to the body.",
    why: "without the URL the service behind the connector does not know where to send its notifications",
    fix: "add the names to required, up to the body parameter")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/hooks": {"post": {"x-ms-trigger": "single", "parameters": [
        {"in": "body", "name": "body", "required": true, "schema": {"required": ["hook"], "properties": {
          "hook": {"properties": {"url": «{"x-ms-notification-url": true}»}}
        }}}
      ]}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"paths": {"/approvals": {"post": {"parameters": [
        {"in": "body", "name": "body", "required": true, "schema": {"properties": {
          "url": «{"x-ms-notification-url": true}»
        }}}
      ]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/hooks": {"post": {"x-ms-trigger": "single", "parameters": [
        {"in": "body", "name": "body", "required": true, "schema": {"required": ["url"], "allOf": [
          {"properties": {"url": {"x-ms-notification-url": true}}}, {"properties": {"id": {"type": "string"}}}
        ]}}
      ]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/hooks": {"post": {"x-ms-trigger": "single", "parameters": [
        {"in": "body", "name": "body", "required": true, "schema": {"required": ["url"], "properties": {
          "url": {"x-ms-notification-url": true}
        }}}
      ]}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    for chain in definition.notificationChains where chain.isOptional {
      findings.report(
        chain.property.value, "the notification URL \(name(of: chain.property)) is not required all the way",
        fix: fix(chain.property))
    }
  }

  private static func name(of property: Schema) -> String { property.propertyName.map { "'\($0)'" } ?? "" }

  private static func fix(_ property: Schema) -> Fix? {
    guard let parent = property.parent, let name = property.propertyName, !property.isRequiredProperty else {
      return nil
    }
    guard let required = parent[.required] else {
      return .set("required", to: .array([.string(name)]), in: parent.value, isSafe: false)
    }
    return required.isArray ? .append(.string(name), to: required, isSafe: false) : nil
  }
}
