internal import Connectors
internal import Git
internal import Nomination

/// Compares what is there with what this clone has seen before, and remembers what is new.
struct Recall {
  var memory: Memory
  let authority: Authority?
  let unpushed: Unpushed
  private(set) var notes: [String] = []

  init(memory: Memory, authority: Authority?, unpushed: Unpushed) {
    self.memory = memory
    self.authority = authority
    self.unpushed = unpushed
  }

  private static let help =
    "older references are being served, or someone took the newer ones away: hallmark sync, or ask the maintainers"

  /// The policy's verdict, with an objection where a newer one was seen.
  mutating func compare(_ policy: PolicyVerdict) -> PolicyVerdict {
    guard let authority else { return policy }
    if let seen = memory.policy(under: authority.genesis) {
      let found = policy.versions.first { $0.number == seen.sequence }
      // What is not here cannot be compared: that it cannot be decided is said already.
      if let found, found.link == nil, policy.verdict != .valid { return policy }
      if found?.link?.digest != seen.digest {
        let objection = Objection(
          .policy, .rollback,
          "policy \(seen.sequence) was seen here and " + (found == nil ? "is gone" : "is another one now"),
          help: Self.help)
        return policy.adding([objection])
      }
    }
    if let newest = authority.newest, policy.verdict == .valid,
      !isUnpushed(TagName.policy(newest.policy.version), newest.link)
    {
      memory.remember(
        policy: Heads.Head(sequence: newest.policy.version, digest: newest.link.digest), under: authority.genesis)
    }
    return policy
  }

  /// A chain's verdict, with an objection where a newer step was seen and no newer policy takes it back.
  mutating func compare(_ chain: ChainVerdict) -> ChainVerdict {
    guard let authority, let newest = authority.newest else { return chain }
    let seen = memory.sight(of: chain.id, under: authority.genesis)
    var highest = seen?.highest ?? 0
    if let seen, !chain.steps.contains(where: { $0.number == seen.sequence && $0.link?.digest == seen.digest }) {
      let head = newest.heads[chain.id]?.sequence ?? 0
      guard newest.policy.version > seen.policy, head < seen.sequence else {
        let there = chain.steps.first { $0.number == seen.sequence }
        // What is not here cannot be compared: that it cannot be decided is said already.
        if let there, there.link == nil, chain.verdict != .valid { return chain }
        let isGone = there == nil
        let objection = Objection(
          .chain, .rollback,
          "step \(seen.sequence) was seen here and " + (isGone ? "is gone" : "is another one now"), help: Self.help)
        return chain.adding([objection])
      }
      notes.append(
        "\(chain.id): step \(seen.highest) was seen here; policy \(newest.policy.version) leads back to step \(head), from where the chain goes on"
      )
    }
    guard chain.verdict == .valid else { return chain }
    let head = chain.steps.last { step in
      step.link.map { !isUnpushed(.step(chain.id, step.number), $0) } ?? false
    }
    if let head, let link = head.link {
      highest = max(highest, head.number)
      memory.remember(
        Memory.Sight(
          sequence: head.number, digest: link.digest, policy: newest.policy.version, highest: highest),
        of: chain.id, under: authority.genesis)
    }
    return chain
  }

  private func isUnpushed(_ name: TagName, _ link: ObjectLink) -> Bool {
    unpushed.contains(name.reference, ObjectID(link.id))
  }
}
