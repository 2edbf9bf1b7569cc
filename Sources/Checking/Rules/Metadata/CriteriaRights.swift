import Connectors
import Documents

/// The publisher owns the service, or may use it.
enum CriteriaRights: Rule {
  static let id = "metadata/criteria-rights"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "criteria.ownsService is true, or criteria.usageRights says by what right the service is used.",
    why: "a verified publisher owns the service or shows the right to offer it",
    fix: #"write "ownsService": true, or the agreement in "usageRights""#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": «{"ownsService": false}»}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"usageRights": "Reseller agreement with Contoso of 2024"}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .native, connector.profile == .certified, let metadata = connector.metadata else {
      return
    }
    let criteria = connector.criteria.value
    let rights = criteria?["usageRights"]
    let hasRights = rights?.string.map { !$0.trimmed.isEmpty } ?? (rights?.boolean ?? false)
    if criteria?["ownsService"]?.boolean == true || hasRights { return }
    findings.report(criteria ?? metadata, "neither ownsService nor usageRights says that the service may be offered")
  }
}
