import Connectors

/// Judges who a signature is by, and whether that key and that role count: rules 6 and 7 but for the workflow.
struct SignerJudge {
  let adopted: AdoptedPolicy
  /// The newest policy, whose revocations judge every step.
  let newest: AdoptedPolicy
  let connector: ConnectorID
  let sequence: Int
  /// The owners that the steps before name.
  let owners: [OwnerKey]
  let witness: any Witness

  var policy: Policy { adopted.policy }

  /// The key behind a signature that counts, or what is wrong with it.
  func key(of tag: SignedObject, signer: String, role: String) -> Result<Policy.Key, SignerProblem> {
    let keys = keys(of: signer, as: role)
    let key: Policy.Key
    switch witness.signature(of: tag, by: keys) {
    case .good(let fingerprint):
      guard let found = keys.first(where: { $0.fingerprint == fingerprint }) else {
        return .failure(keyProblem(signer, role, "the key \(fingerprint) is none of theirs"))
      }
      key = found
    case .malformed(let reason): return .failure(SignerProblem(.parse, reason, Self.armourHelp))
    case .bad(let reason): return .failure(SignerProblem(.signature, reason, "sign the step again"))
    case .otherKey(let reason): return .failure(keyProblem(signer, role, reason))
    case .undecided(let reason):
      return .failure(SignerProblem(.undecided, reason, "hallmark doctor says what is missing"))
    }
    if let revocation = newest.policy.revocation(of: key),
      sequence > revocation.trustedThrough[connector.text] ?? 0
    {
      return .failure(
        SignerProblem(
          .key, "the key \(key.fingerprint) of \(signer) is revoked\(revocation.part(of: key)): \(revocation.reason)",
          "policy \(newest.policy.version) no longer trusts it for this step; hallmark explain chain/key tells how to take the step again"
        ))
    }
    return .success(key)
  }

  /// Whether a signer holds a role, under this policy and for this connector.
  func holds(_ signer: String, _ role: String) -> Bool {
    role == Workflow.ownerRole
      ? countingOwners.contains { $0.principal == signer } : adopted.policy.holds(signer, role: role)
  }

  /// The owners whose name and key this policy gives to nobody else.
  var countingOwners: [OwnerKey] { owners.filter { conflict(of: $0) == nil } }

  /// What this policy has against an owner's name or key; nil where it leaves both alone.
  func conflict(of owner: OwnerKey) -> String? {
    if let other = policy.owner(of: owner.key), other != owner.principal {
      return "the key \(owner.key.fingerprint) belongs to \(other) in policy \(policy.version)"
    }
    if let principal = policy.principal(owner.principal),
      !principal.keys.contains(where: { $0.fingerprint == owner.key.fingerprint })
    {
      return "\(owner.principal) has other keys in policy \(policy.version)"
    }
    return nil
  }

  /// Owner keys count for owners only, and an owner's policy keys only where the chain names them.
  private func keys(of signer: String, as role: String) -> [Policy.Key] {
    if role == Workflow.ownerRole {
      let owned = countingOwners.filter { $0.principal == signer }.map(\.key)
      if !owned.isEmpty { return owned }
    }
    return adopted.policy.keys(of: signer)
  }

  private func keyProblem(_ signer: String, _ role: String, _ reason: String) -> SignerProblem {
    let known = !keys(of: signer, as: role).isEmpty
    if !known, let owner = owners.first(where: { $0.principal == signer }) {
      if role != Workflow.ownerRole {
        return SignerProblem(
          .key, "\(signer) is an owner, whose keys count with 'Role: owner' only",
          "sign as owner, or let the policy name \(signer)")
      }
      if let conflict = conflict(of: owner) { return SignerProblem(.key, conflict, "one key has one name") }
    }
    return SignerProblem(
      .key, known ? reason : "policy \(policy.version) and the connector's owners know nobody called \(signer)",
      known
        ? "sign with a key of \(signer) that the policy or an Owner line names"
        : "hallmark policy show lists who there is")
  }

  private static let armourHelp = "hallmark writes armour in its one form; git tag -s does too, with ssh-keygen or gpg"
}

/// Why a signature does not count.
struct SignerProblem: Error {
  let fault: Fault
  let message: String
  let help: String

  init(_ fault: Fault, _ message: String, _ help: String) {
    self.fault = fault
    self.message = message
    self.help = help
  }

  var objection: Objection { Objection(.chain, fault, message, help: help) }
}
