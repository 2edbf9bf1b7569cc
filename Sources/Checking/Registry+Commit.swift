extension Registry {
  /// The rules of group commit.
  static let commit: [any Rule.Type] = [
    OneConnector.self, CommitTitle.self, ProposalFiles.self, MessageEmpty.self, CommitSecret.self, BinarySize.self,
    CaseRename.self, DeletedConnector.self, RenamedConnector.self, VersionUnchanged.self, DeprecationNotice.self,
    AuthenticationChanged.self, ReviewPending.self, SuppressionReason.self,
  ]
}
