internal import Connectors
internal import Crypto
internal import Git
internal import Ledger
internal import Nomination

/// The next version of the policy, prepared from a commit and judged before anybody signs.
struct PolicyProposal {
  let workplace: Workplace
  let audit: Audit
  let desk: ChainDesk
  let newest: AdoptedPolicy
  private let records: [ObjectRecord<PolicyAdoption>]
  private let judge: PolicyJudge

  init(_ workplace: Workplace, _ known: Audit? = nil) throws {
    self.workplace = workplace
    audit = try known ?? workplace.auditor().audit()
    guard audit.pin != nil else {
      throw Failure("no genesis is pinned here", hint: "hallmark trust DIGEST", status: .undecided)
    }
    guard audit.policy.verdict == .valid, let desk = ChainDesk(workplace.repository, audit),
      let newest = desk.authority.newest
    else {
      throw Failure(
        "the policy is not valid here, so no other can follow it", hint: "hallmark verify tells why",
        status: ExitStatus(audit.policy.verdict == .valid ? .undecided : audit.policy.verdict))
    }
    self.desk = desk
    self.newest = newest
    records = desk.policies
    judge = PolicyJudge(
      pin: audit.pin, witness: ObjectWitness(workplace.repository, cache: VerificationCache()))
  }

  /// What an adoption of the policy in a commit would bind.
  func terms(of commit: ObjectID) throws -> PolicyTerms {
    guard let policy = try file(".hallmark/policy.json", in: commit) else {
      throw Failure("the commit \(commit) holds no .hallmark/policy.json", hint: "commit it first")
    }
    guard let heads = try file(".hallmark/heads", in: commit) else {
      throw Failure(
        "the commit \(commit) holds no .hallmark/heads", hint: "hallmark policy adopt writes and commits it")
    }
    return PolicyTerms(
      genesis: desk.authority.genesis, version: newest.policy.version + 1, previous: newest.link,
      policyDigest: Self.digest(policy), configDigest: try file(".hallmark/config.json", in: commit).map(Self.digest),
      headsDigest: Self.digest(heads))
  }

  /// Everything that stands against an adoption.
  func objections(to draft: PolicyAdoption, signedBy fingerprint: String) -> [Objection] {
    judge.judge(draft, after: records, signedBy: fingerprint)
  }

  /// The approvals of the next version that count.
  var approvals: [TagRecord<PolicyApproval>] {
    desk.letters(toPolicy: newest.policy.version + 1).filter { judge.stands($0, after: newest.policy) }
  }

  /// Those of them that are of exactly these terms.
  func approvals(of draft: PolicyAdoption) -> [TagRecord<PolicyApproval>] {
    approvals.filter {
      $0.content.commit == draft.commit && $0.content.terms == draft.terms && $0.content.signer != draft.signer
    }
  }

  func file(_ path: String, in commit: ObjectID) throws(GitError) -> [UInt8]? {
    try PolicyFilesOfCommit(workplace.repository, commit).file(path)
  }

  static func digest(_ bytes: [UInt8]) -> Digest { Digest(SIMD32(SHA256.digest(of: bytes).bytes)) }
}
