import Definitions
import Documents

/// An extension stands where it has an effect.
enum ExtensionPosition: Rule {
  static let id = "certification/extension-position"
  static let level = Level.warning
  static let documentation = Documentation(
    what: """
      An extension stands at a place that it is defined for, and not beside one that contradicts it; one that is \
      without effect beside another gets a remark.
      """,
    why: "the platform reads an extension at its place only",
    fix: "move it to its place, or take it out")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {«"x-ms-summary"»: "Contoso"}}"#),
    .failing(
      .definition,
      #"""
      {"parameters": {"body": {
        "in": "body", "name": "body", «"x-ms-enum-values"»: [{"value": "a", "displayName": "A"}], "schema": {}
      }}}
      """#),
    .failing(.definition, #"{"paths": {"/items": {"get": {«"x-ms-trigger-hint"»: "Add an item."}}}}"#),
    .failing(
      .definition,
      #"{"paths": {"/items": {"get": {«"x-ms-trigger"»: "batch", "x-ms-visibility": "internal"}}}}"#),
    .failing(
      .definition,
      #"{"paths": {"/hooks": {«"x-ms-notification-content"»: {"schema": {}}, "post": {}}}}"#, as: .info),
    .failing(
      .definition,
      #"{"definitions": {"Kind": {"enum": ["a"], «"x-ms-dynamic-values"»: {"operationId": "Kinds"}}}}"#, as: .info),
    .passing(
      .definition,
      #"{"paths": {"/items": {"get": {"x-ms-trigger": "batch", "x-ms-trigger-hint": "Add an item."}}}}"#),
  ]

  static let check = Check.several([
    .structure(
      { fault, definition, findings in
        let key = fault.member(of: definition).key
        findings.report(key, "\(key.string) has no effect on \(fault.object.article) \(fault.object.noun)")
      }, of: .extensionPosition),
    .definition { definition, findings in
      for use in definition.extensions {
        switch use.keyword {
        case .msLocalizeDefaultValue:
          if !use.isMisplaced, !(use.holder["default"]?.isString ?? false) {
            findings.report(use.member.key, "there is no text in default that could be translated")
          }
        case .msTriggerHint, .msOperationContext:
          if let operation = use.operation, !operation.isTrigger {
            findings.report(use.member.key, "\(operation.name) is no trigger")
          }
        case .msTrigger:
          if let operation = use.operation, operation.isInternal {
            findings.report(use.member.key, "\(operation.name) is a trigger, and internal")
          }
        case .msNotificationContent: judgeNotification(use, &findings)
        case .msDynamicValues:
          if use.schema?.has(.enumeration) ?? false {
            findings.report(use.member.key, "the enum beside x-ms-dynamic-values is shown in its place", as: .info)
          }
        case .msDynamicSchema:
          if let properties = use.schema?[.properties], !properties.members.isEmpty {
            findings.report(use.member.key, "the properties beside x-ms-dynamic-schema are not shown", as: .info)
          }
        case .msDynamicTree:
          let location = definition.parameter(at: use.holder)?.location
          if location == .header || location == .formData {
            findings.report(use.member.key, "x-ms-dynamic-tree has no effect on this parameter")
          }
        case .msSkipURLEncoding:
          if let location = definition.parameter(at: use.holder)?.location, location != .path {
            findings.report(use.member.key, "x-ms-skip-url-encoding has no effect outside of the path")
          }
        default: break
        }
      }
    },
  ])

  private static func judgeNotification(_ use: ExtensionUse, _ findings: inout Findings) {
    guard use.object == .pathItem, let item = use.definition.pathItem(at: use.holder),
      !item.operations.contains(where: \.isTrigger)
    else { return }
    findings.report(use.member.key, "no operation of '\(item.path.string)' is a trigger", as: .info)
  }
}

extension ObjectKind {
  fileprivate var article: String { noun.first.map { "aeiouAEIOU".contains($0) } ?? false ? "an" : "a" }
}
