/// Judges who signed the adoption of a policy: the root principals of the version before, to their threshold.
struct PolicySigners {
  /// The policy whose root decides; the genesis is signed by its own.
  let authority: Policy
  let version: Int
  let witness: any Witness

  func judge(_ tag: TagRecord<PolicyAdoption>, digest: Digest) -> (key: String?, objections: [Objection]) {
    var objections: [Objection] = []
    var key: String?
    let object = SignedObject(bytes: tag.bytes, block: tag.block, digest: digest)
    switch fingerprint(of: object, signer: tag.content.signer) {
    case .success(let found): key = found
    case .failure(let problem):
      objections.append(Objection(.policy, problem.fault, problem.message, help: problem.help))
    }
    if !authority.root.contains(tag.content.signer) {
      objections.append(
        Objection(
          .policy, .role, "\(tag.content.signer) is no root principal of policy \(authority.version)",
          help: "root principals are \(authority.root.joined(separator: ", "))"))
    }
    let count = 1 + approvals(of: tag.content, &objections)
    if count < authority.rootThreshold {
      objections.append(
        Objection(
          .policy, .threshold, "\(authority.rootThreshold) root principals have to sign, and \(count) did",
          help: "hallmark approve policy, by another root principal"))
    }
    objections.sort { StepJudge.position($0.fault) < StepJudge.position($1.fault) }
    return (key, objections)
  }

  /// How many of the approvals in an adoption count.
  func approvals(of adoption: PolicyAdoption, _ objections: inout [Objection]) -> Int {
    var seen: Set<String> = [adoption.signer]
    var count = 0
    for bytes in adoption.approvals {
      func object(_ message: String, _ fault: Fault = .threshold) {
        objections.append(Objection(.policy, fault, message, help: "leave the approval out, or have it given again"))
      }
      let record: TagRecord<PolicyApproval>
      do throws(Refusal) {
        record = try TagRecord<PolicyApproval>(policyApproval: bytes)
      } catch {
        object("an approval cannot be read: \(error.text)")
        continue
      }
      let approval = record.content
      guard seen.insert(approval.signer).inserted else {
        object("the approval of \(approval.signer) stands twice, or is the signer's own")
        continue
      }
      guard approval.commit == adoption.commit, approval.terms == adoption.terms else {
        object("the approval of \(approval.signer) is of something else")
        continue
      }
      guard authority.root.contains(approval.signer) else {
        object("\(approval.signer) is no root principal of policy \(authority.version)")
        continue
      }
      let tag = SignedObject(bytes: bytes, block: record.block, digest: witness.digest(of: bytes))
      switch fingerprint(of: tag, signer: approval.signer) {
      case .success: count += 1
      case .failure(let problem):
        object(
          "the approval of \(approval.signer) does not count: \(problem.message)",
          problem.fault == .undecided ? .undecided : .threshold)
      }
    }
    return count
  }

  private func fingerprint(of tag: SignedObject, signer: String) -> Result<String, SignerProblem> {
    let keys = authority.principal(signer)?.keys ?? []
    let hint = "hallmark policy show lists the root principals and their keys"
    switch witness.signature(of: tag, by: keys) {
    case .malformed(let reason): return .failure(SignerProblem(.parse, reason, hint))
    case .bad(let reason): return .failure(SignerProblem(.signature, reason, hint))
    case .otherKey(let reason): return .failure(SignerProblem(.key, reason, hint))
    case .undecided(let reason):
      return .failure(SignerProblem(.undecided, reason, "hallmark doctor says what is missing"))
    case .good(let fingerprint):
      // The policy that revokes a key may itself be signed with it; from the next on it is refused.
      if version > 1, let key = keys.first(where: { $0.fingerprint == fingerprint }),
        let revocation = authority.revocation(of: key)
      {
        return .failure(
          SignerProblem(
            .key, "the key \(fingerprint) is revoked\(revocation.part(of: key)): \(revocation.reason)", hint))
      }
      return .success(fingerprint)
    }
  }
}
