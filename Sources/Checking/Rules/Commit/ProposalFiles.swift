import Connectors

/// A proposal is a readme, and nothing else is a proposal.
enum ProposalFiles: Rule {
  static let id = "commit/proposal-files"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A commit that adds a connector with only a readme is called `Proposal - …`, and only such a commit is.",
    why: "a proposal asks whether a connector is wanted; the connector itself is judged when it is submitted",
    fix: "commit the readme alone as a proposal, or drop 'Proposal - ' from the subject")
  static let examples: [Example] = [
    .failing(
      .change(.commit),
      """
      --- message
      «Proposal - Contoso (Independent Publisher)»
      --- after independent-publisher-connectors/Contoso/apiDefinition.swagger.json
      {}
      """),
    .failing(
      .change(.commit),
      """
      --- message
      «Contoso (Independent Publisher)»
      --- after independent-publisher-connectors/Contoso/readme.md
      # Contoso
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
      Contoso (Independent Publisher)
      --- before independent-publisher-connectors/Contoso/readme.md
      # Contoso
      --- after independent-publisher-connectors/Contoso/apiDefinition.swagger.json
      {}
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      guard let message = change.message, let subject = change.subject else { return }
      let isProposal = subject.hasPrefix(CommitTitle.proposal)
      for folder in change.folders where folder.isAdded && folder.profile == .independent {
        let isReadme = folder.newBlobs.keys.allSatisfy { $0.lowercased() == "readme.md" }
        guard isProposal != isReadme else { continue }
        findings.report(
          0..<subject.utf8.count, of: message,
          isProposal
            ? "a proposal adds more than a readme to '\(folder.folder)'"
            : "a commit that adds only a readme to '\(folder.folder)' is not called a proposal",
          help: isProposal ? "commit the readme alone, or drop 'Proposal - '" : "begin the subject with 'Proposal - '")
      }
    }, on: [.commit])
}
