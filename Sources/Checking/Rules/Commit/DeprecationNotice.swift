import Connectors
import Definitions
import Documents

/// Who uses an operation is told some time before it goes.
enum DeprecationNotice: Rule {
  static let id = "commit/deprecation-notice"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "An operation is deleted when it has been published as deprecated for at least 30 days.",
    why: "flows that use the operation break at once, and nobody was told",
    fix: "keep the operation with \"deprecated\": true, publish that, and delete it 30 days later")
  static let examples: [Example] = [
    .failing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json (signed 90 days ago)
      {"swagger": "2.0", "paths": {"/a": {"get": {"operationId": "ListItems"}}}}
      --- after connectors/contoso/apiDefinition.swagger.json
      «»{"swagger": "2.0", "paths": {}}
      """),
    .failing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json (signed 29 days ago)
      {"swagger": "2.0", "paths": {"/a": {"get": {"operationId": "ListItems", "deprecated": true}}}}
      --- after connectors/contoso/apiDefinition.swagger.json
      «»{"swagger": "2.0", "paths": {}}
      """),
    .passing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {"/a": {"get": {"operationId": "ListItems"}}}}
      --- before connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {}}
      --- after connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "host": "api.contoso.example.org", "paths": {}}
      """),
    .passing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json (signed 30 days ago)
      {"swagger": "2.0", "paths": {"/a": {"get": {"operationId": "ListItems", "deprecated": true}}}}
      --- after connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {}}
      """),
  ]

  /// The notice in days.
  static let notice = 30

  static let check = Check.commit(
    { change, findings in
      for update in change.updates {
        let left = Set(update.now.operations.compactMap { $0.id?.string })
        let before = update.base?.definition.map { Set($0.operations.compactMap { $0.id?.string }) }
        let gone = update.published.operations.filter { operation in
          guard !operation.isCallback, let id = operation.id?.string else { return false }
          return !left.contains(id) && before?.contains(id) ?? true
        }
        guard !gone.isEmpty else { continue }
        let days = daysDeprecated(update.versions)
        for operation in gone {
          guard let id = operation.id?.string else { continue }
          guard operation.isDeprecated else {
            findings.report(
              path: update.file.path, "operation '\(id)' is deleted, and was not deprecated in step \(update.step)")
            continue
          }
          let days = days[id] ?? 0
          guard days < notice else { continue }
          findings.report(
            path: update.file.path,
            "operation '\(id)' is deleted, and was published as deprecated \(days) \(days == 1 ? "day" : "days") ago")
        }
      }
    }, on: [.push])

  /// Since how many days operations have been deprecated in each version, by their ids; older versions are read only
  /// while the notice of one is too short.
  private static func daysDeprecated(_ versions: [PublishedVersion]) -> [String: Int] {
    var days: [String: Int] = [:]
    var waiting: Set<String>?
    var last: (tree: String, ids: Set<String>)?
    for version in versions {
      let ids: Set<String>
      if let last, last.tree == version.tree {
        ids = last.ids
      } else {
        guard let definition = version.connector()?.definition else { break }
        ids = Set(definition.operations.filter(\.isDeprecated).compactMap { $0.id?.string })
      }
      last = (version.tree, ids)
      let still = waiting?.intersection(ids) ?? ids
      for id in still { days[id] = version.days }
      if still.isEmpty || version.days >= notice { break }
      waiting = still
    }
    return days
  }
}
