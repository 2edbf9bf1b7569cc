extension Transition {
  /// Where an approval differs from this step; nil where it is of exactly this one.
  public func difference(from approval: Approval) -> String? {
    if approval.commit != commit { return "another commit" }
    let (mine, theirs) = (terms, approval.terms)
    if mine.genesis != theirs.genesis { return "another Genesis" }
    if mine.connector != theirs.connector { return "another Connector" }
    if mine.sequence != theirs.sequence { return "another Sequence" }
    if mine.previous != theirs.previous { return "another Previous" }
    if mine.from != theirs.from { return "another From" }
    if mine.to != theirs.to { return "another To" }
    if mine.folder != theirs.folder { return "another Folder" }
    if mine.tree != theirs.tree { return "another Tree" }
    if mine.manifest != theirs.manifest { return "another Manifest" }
    if mine.policy != theirs.policy { return "another Policy" }
    if additions.details != approval.additions.details { return "other Detail lines" }
    if additions.owners != approval.additions.owners { return "other Owner lines" }
    if additions.evidence != approval.additions.evidence { return "other Evidence lines" }
    return nil
  }
}
