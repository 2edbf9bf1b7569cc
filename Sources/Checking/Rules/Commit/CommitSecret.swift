import Connectors

/// No commit brings a secret, not even one that a later commit takes away.
enum CommitSecret: Rule {
  static let id = "commit/secret"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No line that a commit adds holds what looks like a secret.",
    why: "whoever clones the repository has the secret for good, also when a later commit removes it",
    fix: "take the secret out of every commit that is not pushed yet (git rebase -i), and revoke it")
  static let examples: [Example] = [
    .failing(
      .change(.commit),
      """
      --- before connectors/contoso/script.csx
      // Text
      --- after connectors/contoso/script.csx
      // Text
      var key = "«AKIAQ7WERTZ4UIOPASDF»";
      """),
    .passing(
      .change(.commit),
      """
      --- before connectors/contoso/script.csx
      var key = "AKIAQ7WERTZ4UIOPASDF";
      --- after connectors/contoso/script.csx
      // Text
      var key = "AKIAQ7WERTZ4UIOPASDF";
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      for changed in change.files {
        guard let file = changed.file, !changed.addedLines.isEmpty else { continue }
        for mark in TextMark.all(in: file) {
          guard case .secret(let what) = mark.kind, changed.adds(mark.range.lowerBound) else { continue }
          findings.report(
            mark.range, of: file, "an added line holds \(what)", as: mark.isExample ? .warning : nil)
        }
      }
    }, on: [.staged, .commit])
}
