import Definitions
import Documents

/// A webhook can be taken back.
enum WebhookDelete: Rule {
  static let id = "certification/webhook-delete"
  static let level = Level.warning
  static let documentation = Documentation(
    what:
      "A definition with a webhook trigger has a DELETE operation; one whose path does not extend the trigger's gets a remark.",
    why: "the service calls it when a flow is switched off; without it the notifications go on",
    fix: "add a DELETE operation at the address that the Location header names, with x-ms-visibility internal")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"paths": {"/hooks": {"x-ms-notification-content": {}, «"post"»: {"x-ms-trigger": "single"}}}}"#),
    .failing(
      .definition,
      #"""
      {"paths": {"/hooks": {"x-ms-notification-content": {}, «"post"»: {"x-ms-trigger": "single"}},
                 "/subscriptions/{id}": {"delete": {}}}}
      """#, as: .info),
    .passing(
      .definition,
      #"""
      {"paths": {"/hooks": {"x-ms-notification-content": {}, "post": {"x-ms-trigger": "single"}},
                 "/hooks/{id}": {"delete": {}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    let webhooks = definition.operations.filter { $0.isTrigger && $0.role == .webhook }
    if webhooks.isEmpty { return }
    let deletes = definition.operations.filter { $0.method == "delete" && !$0.isCallback }
      .map { $0.pathItem.path.string }.sorted()
    for webhook in webhooks {
      if deletes.isEmpty {
        findings.report(webhook.method, "there is no DELETE operation that takes \(webhook.name) back")
      } else if !isExtended(webhook.pathItem.path.string, by: deletes) {
        findings.report(webhook.method, "no path of a DELETE operation extends that of \(webhook.name)", as: .info)
      }
    }
  }

  /// Whether one of some sorted paths begins with a path.
  private static func isExtended(_ path: String, by paths: [String]) -> Bool {
    var low = 0
    var high = paths.count
    while low < high {
      let middle = (low + high) / 2
      if paths[middle] < path { low = middle + 1 } else { high = middle }
    }
    return low < paths.count && paths[low].hasPrefix(path)
  }
}
