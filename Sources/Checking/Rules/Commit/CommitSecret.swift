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
    .failing(
      .change(.commit),
      """
      --- before connectors/contoso/readme.md
      # Contoso
      --- after connectors/contoso/readme.md
      # Contoso
      Password: «P4ssw0rd!»
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
      let folders = Set(change.folders.map(\.folder))
      // What is only staged is in no commit that would have to be written anew.
      let help = change.occasion == .staged ? "take the secret out, and stage the file again with 'git add'" : nil
      for changed in change.files {
        guard let content = changed.content, !changed.addedLines.isEmpty else { continue }
        let isTestAccount = isTestAccount(changed.path, in: folders)
        // To read a file as a document takes longer than to see that there is nothing in it.
        guard isTestAccount || TextMark.mayBe(in: content) else { continue }
        let file = SourceFile(textAt: changed.path, bytes: content)
        let marks = TextMark.all(in: file)
        for mark in marks {
          guard case .secret(let what) = mark.kind, changed.adds(mark.range.lowerBound) else { continue }
          findings.report(
            mark.range, of: file, at: mark.node, "an added line holds \(what)", as: mark.isExample ? .warning : nil,
            help: help)
        }
        guard isTestAccount else { continue }
        for credential in TestAccount.credentials(in: file) where changed.adds(credential.range.lowerBound) {
          guard !marks.overlap(credential.range) else { continue }
          findings.report(
            credential.range, of: file, at: credential.node, "an added line holds a credential in clear text",
            help: help)
        }
      }
    }, on: [.staged, .commit])

  /// Whether a file is one of a connector's folder in which credentials are looked for.
  private static func isTestAccount(_ path: String, in folders: Set<String>) -> Bool {
    guard let slash = path.lastIndex(of: "/"), folders.contains(String(path[..<slash])) else { return false }
    return TestAccount.looks(into: path[slash...].dropFirst())
  }

  /// The rules that tell of the same secrets in a folder as it is.
  static let twins = [Secret.id, TestAccount.id, ClientSecret.id]
}

extension [TextMark] {
  /// Whether one of the marks, which stand in the order of the text and apart from one another, overlaps a range.
  fileprivate func overlap(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low &+ high) / 2
      if self[middle].range.upperBound <= range.lowerBound { low = middle &+ 1 } else { high = middle }
    }
    return low < count && self[low].range.overlaps(range)
  }
}
