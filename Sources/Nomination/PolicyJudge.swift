import Connectors
import Documents

/// Judges the versions of the policy, each under the one before it: authority never flows from what is judged.
public struct PolicyJudge {
  let pin: Digest?
  let witness: any Witness

  /// A judge with the digest of the genesis that the user pinned.
  public init(pin: Digest?, witness: any Witness) {
    self.pin = pin
    self.witness = witness
  }

  /// Judges the versions in the order of their numbers.
  public func judge(_ records: [ObjectRecord<PolicyAdoption>], strays: [Stray] = []) -> PolicyVerdict {
    var objections = strays.map { $0.objection(.policy) }
    guard let pin else {
      let reason = Objection(
        .policy, .undecided, "no genesis is pinned, so nothing says whose policy this is", help: "hallmark trust DIGEST"
      )
      return PolicyVerdict(
        versions: records.map { version($0, [reason]) }, objections: [reason], authority: nil)
    }
    if records.isEmpty, strays.isEmpty {
      objections.append(
        Objection(.policy, .undecided, "no policy is here", help: "hallmark sync fetches the policy of the remote"))
    }
    var adopted: [AdoptedPolicy] = []
    var versions: [PolicyVerdict.Version] = []
    var broken: Fault?
    var expected = 1
    for record in records.sorted(by: { $0.number < $1.number }) {
      if broken == nil, record.number != expected {
        broken = .broken
        if !strays.contains(where: { $0.number == expected }) {
          objections.append(
            Objection(
              .policy, .gap, "policy \(expected) is missing, and policy \(record.number) is there",
              help: "hallmark sync"))
        }
      }
      expected = record.number &+ 1
      if let fault = broken {
        let message = fault == .undecided ? "a version before could not be decided" : "a version before is not valid"
        versions.append(version(record, [Objection(.policy, fault, message, help: "mend that one first")]))
        continue
      }
      let (verdict, policy) = judge(record, pin: pin, after: adopted.last)
      versions.append(verdict)
      if let policy, verdict.verdict == .valid {
        adopted.append(policy)
      } else {
        broken = verdict.verdict == .undecided ? .undecided : .broken
      }
    }
    return PolicyVerdict(
      versions: versions, objections: objections, authority: Authority(genesis: pin, policies: adopted))
  }

  private func version(
    _ record: ObjectRecord<PolicyAdoption>, _ objections: [Objection], key: String? = nil
  ) -> PolicyVerdict.Version {
    PolicyVerdict.Version(
      number: record.number, reference: record.reference, link: record.link, adoption: record.content, key: key,
      objections: objections)
  }

  private func judge(
    _ record: ObjectRecord<PolicyAdoption>, pin: Digest, after before: AdoptedPolicy?
  ) -> (PolicyVerdict.Version, AdoptedPolicy?) {
    let tag: TagRecord<PolicyAdoption>
    switch record.reading {
    case .missing:
      return (
        version(
          record, [Objection(.policy, .undecided, "the tag object \(record.id) is not here", help: "hallmark sync")]),
        nil
      )
    case .refused(let refusal):
      let fault: Fault = refusal.isAboutName ? .name : .parse
      return (version(record, [Objection(.policy, fault, refusal.text, help: refusal.hint)]), nil)
    case .read(let read): tag = read
    }
    guard let link = record.link else { return (version(record, []), nil) }
    var objections = placing(tag.content, link: link, pin: pin, after: before)
    guard objections.isEmpty else { return (version(record, objections), nil) }
    let (policy, problems) = content(tag.content, link: link, after: before)
    objections += problems
    guard let policy else { return (version(record, objections), nil) }
    let (key, signing) = PolicySigners(
      authority: before?.policy ?? policy.policy, version: tag.content.terms.version, witness: witness
    ).judge(tag, digest: link.digest)
    return (version(record, objections + signing, key: key), policy)
  }

  private func placing(
    _ adoption: PolicyAdoption, link: ObjectLink, pin: Digest, after before: AdoptedPolicy?
  ) -> [Objection] {
    var objections: [Objection] = []
    if adoption.terms.previous != before?.link {
      objections.append(
        Objection(
          .policy, .previous, "Previous is not the policy before", help: "another version took its place; adopt again"))
    }
    guard adoption.terms.version > 1 else {
      if link.digest != pin {
        objections.append(
          Objection(
            .policy, .genesis, "the genesis here is \(link.digest), and \(pin) is pinned",
            help: "this is another repository's policy; hallmark trust changes the pin, if that is what you want"))
      }
      return objections
    }
    if adoption.terms.genesis != pin {
      objections.append(
        Objection(
          .policy, .genesis, "the policy belongs to another genesis than the pinned \(pin)",
          help: "it was signed for another repository"))
    }
    return objections
  }

  private func content(
    _ adoption: PolicyAdoption, link: ObjectLink, after before: AdoptedPolicy?
  ) -> (AdoptedPolicy?, [Objection]) {
    let files: PolicyFiles
    switch witness.policyFiles(commit: adoption.commit) {
    case .files(let found): files = found
    case .noCommit(let reason): return (nil, [Objection(.policy, .commit, reason, help: "tag a commit")])
    case .undecided(let reason): return (nil, [Objection(.policy, .undecided, reason, help: "git fetch brings it")])
    case .differs(let reason): return (nil, [Objection(.policy, .content, reason)])
    }
    func refused(_ message: String) -> (AdoptedPolicy?, [Objection]) {
      (
        nil,
        [Objection(.policy, .content, message, help: "adopt the policy again from a commit that holds what is meant")]
      )
    }
    guard let file = files.policy else { return refused("the commit holds no .hallmark/policy.json") }
    guard file.digest == adoption.terms.policyDigest else {
      return refused("Policy-Digest is not that of .hallmark/policy.json")
    }
    guard files.config?.digest == adoption.terms.configDigest else {
      return refused("Config-Digest is not that of .hallmark/config.json")
    }
    if let digest = adoption.terms.headsDigest, files.heads?.digest != digest {
      return refused("Heads is not the digest of .hallmark/heads")
    }
    do throws(Refusal) {
      let policy = try read(file.bytes)
      guard policy.version == adoption.terms.version else {
        return refused("policy.json says version \(policy.version), and the tag adopts \(adoption.terms.version)")
      }
      if let reason = before?.policy.revocationTakenBack(by: policy) { return refused(reason) }
      let adopted = AdoptedPolicy(
        link: link, commit: adoption.commit, signer: adoption.signer, policy: policy,
        configuration: try Self.configuration(files.config?.bytes),
        heads: adoption.terms.headsDigest == nil ? Heads() : try Heads(files.heads?.bytes ?? []))
      return (adopted, [])
    } catch {
      return refused(error.text)
    }
  }

  private func read(_ bytes: [UInt8]) throws(Refusal) -> Policy {
    try Policy(bytes) { witness.key($0) }
  }

  private static func configuration(_ config: [UInt8]?) throws(Refusal) -> Configuration {
    guard let config else { return .standard }
    do throws(ConfigurationError) {
      return try Configuration(config)
    } catch {
      throw Refusal("config.json: \(error.message)", line: error.place.line, hint: error.hint)
    }
  }
}

extension Policy {
  /// Why a later policy does not keep what this one says of keys that are believed no longer.
  func revocationTakenBack(by later: Policy) -> String? {
    for revocation in revoked where later.revocation(ofKey: revocation.fingerprint) != revocation {
      return "the revocation of \(revocation.fingerprint) is changed or taken away"
    }
    return nil
  }
}
