import Connectors

/// The commit that adds a connector of an independent publisher is named for it.
enum CommitTitle: Rule {
  static let id = "commit/title"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The commit that adds a connector of an independent publisher has the subject "
      + "`<Name> (Independent Publisher)`, or `Proposal - <Name> (Independent Publisher)`, with the title as name.",
    why: "reviewers find such submissions by this subject",
    fix: "name the commit '<title> (Independent Publisher)'")
  static let examples: [Example] = [
    .failing(
      .change(.commit),
      """
      --- message
      «Add the Contoso connector»
      --- after independent-publisher-connectors/Contoso/apiDefinition.swagger.json
      {"info": {"title": "Contoso"}}
      """),
    .failing(
      .change(.commit),
      """
      --- message
      «Contoso Billing (Independent Publisher)»
      --- after independent-publisher-connectors/Contoso/apiDefinition.swagger.json
      {"info": {"title": "Contoso"}}
      """),
    .passing(
      .change(.commit),
      """
      --- message
      Contoso (Independent Publisher)
      --- after independent-publisher-connectors/Contoso/apiDefinition.swagger.json
      {"info": {"title": "Contoso"}}
      """),
    .passing(
      .change(.commit),
      """
      --- message
      Proposal - Contoso (Independent Publisher)
      --- after independent-publisher-connectors/Contoso/readme.md
      # Contoso
      """),
    .passing(
      .change(.commit),
      """
      --- message
      Add the Contoso connector
      --- after certified-connectors/Contoso/apiDefinition.swagger.json
      {"info": {"title": "Contoso"}}
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      guard let message = change.message, let subject = change.subject else { return }
      for folder in change.folders where folder.isAdded && folder.profile == .independent {
        let name = name(in: subject)
        if let name, folder.title.map({ $0 == name }) ?? !name.isEmpty { continue }
        let wanted = folder.title ?? "<title>"
        findings.report(
          0..<subject.utf8.count, of: message,
          "the subject of the commit that adds '\(folder.folder)' does not name it as submissions are named",
          help: "write '\(wanted) (Independent Publisher)'")
      }
    }, on: [.commit])

  static let proposal = "Proposal - "

  /// The name in a subject of the right form.
  private static func name(in subject: String) -> String? {
    let ending = " (Independent Publisher)"
    guard subject.hasSuffix(ending) else { return nil }
    let name = subject.dropLast(ending.count)
    return String(name.hasPrefix(proposal) ? name.dropFirst(proposal.count) : name)
  }
}
