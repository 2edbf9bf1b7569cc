import Connectors
import Documents

/// No two connectors have one title.
enum DuplicateTitle: Rule {
  static let id = "folder/duplicate-title"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The title of a connector is not that of another one, whatever the case.",
    why: "users find connectors by their titles and cannot tell the two apart",
    fix: "give one of them another title")
  static let examples: [Example] = [
    .failing(
      .repository,
      #"""
      --- connectors/contoso-billing/apiDefinition.swagger.json
      {"info": {"title": «"Contoso "»}}
      --- connectors/contoso/apiDefinition.swagger.json
      {"info": {"title": «"contoso"»}}
      """#),
    .failing(
      .repository,
      #"""
      --- certified-connectors/Contoso/apiDefinition.swagger.json
      {"info": {"title": «"Contoso"»}}
      --- independent-publisher-connectors/Contoso/apiDefinition.swagger.json
      {"info": {"title": «"Contoso"»}}
      """#, as: .warning),
    .passing(
      .repository,
      #"""
      --- connectors/contoso-billing/apiDefinition.swagger.json
      {"info": {"title": "Contoso Billing"}}
      --- connectors/contoso/apiDefinition.swagger.json
      {"info": {"title": "Contoso"}}
      """#),
  ]

  static let check = Check.repository { connectors, findings in
    let groups = connectors.twins { connector in
      connector.title.map { $0.text.trimmed.lowercased() }.flatMap { $0.isEmpty ? nil : $0 }
    }
    for group in groups {
      // The same connector in two profiles: no two of the group are of one profile.
      let isSameConnector = Set(group.map(\.profile)).count == group.count
      for (connector, other) in group.withAnother {
        guard let title = connector.title else { continue }
        findings.report(
          title, "the title '\(title.text)' is that of \(other) as well", as: isSameConnector ? .warning : nil)
      }
    }
  }
}
