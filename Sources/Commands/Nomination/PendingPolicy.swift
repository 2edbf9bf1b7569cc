internal import Documents
internal import Git
internal import Ledger
internal import Nomination

/// A policy that waits for the signatures of root principals.
struct PendingPolicy {
  private let version: Int
  private let commit: ObjectID
  private let threshold: Int
  private let approvers: [String]

  /// The policies that somebody approved as the next one, and the one of the current commit if that is the next; without
  /// those that a principal has approved.
  static func all(_ proposal: PolicyProposal, notSeenBy principal: String?) throws -> [PendingPolicy] {
    let next = proposal.newest.policy.version + 1
    let approvals = proposal.approvals.map(\.content)
    var commits = approvals.map { ObjectID($0.commit) }
    if let current = proposal.workplace.currentCommit, let bytes = try proposal.file(PolicyFile.name, in: current),
      Document.json(bytes).root.map({ JSON($0) })?["version"] == .number(String(next)),
      !approvals.contains(where: { $0.terms.policyDigest == PolicyProposal.digest(bytes) })
    {
      commits.append(current)
    }
    var seen: Set<ObjectID> = []
    return commits.filter { seen.insert($0).inserted }.map { commit in
      PendingPolicy(
        version: next, commit: commit, threshold: proposal.newest.policy.rootThreshold,
        approvers: approvals.filter { ObjectID($0.commit) == commit }.map(\.signer).uniqued)
    }.filter { policy in !policy.approvers.contains { $0 == principal } }
  }

  /// What is shown of it: what it lacks, and what to do.
  var lines: [String] {
    let given = approvers.isEmpty ? "nobody yet" : approvers.joined(separator: ", ")
    return [
      "policy \(version) of the commit \(commit), which \(threshold.counted("root principal")) must sign, approved by \(given)",
      approvers.count + 1 < threshold
        ? "    hallmark approve policy --commit \(commit)" : "    hallmark policy adopt, with that commit checked out",
    ]
  }

  /// The same for programs.
  var json: JSON {
    .object([
      .init("version", .number(String(version))), .init("commit", .string(commit.description)),
      .init("threshold", .number(String(threshold))), .init("approvals", .texts(approvers)),
    ])
  }
}
