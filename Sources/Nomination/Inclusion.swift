import Connectors

/// Which policies' heads include which steps of a connector.
struct Inclusion {
  private let id: ConnectorID
  private let newestHead: Heads.Head?
  private let newestVersion: Int
  /// For each policy, the last step that its heads include; 0 where they include none.
  private let included: [Int]

  init(of record: ChainRecord, in authority: Authority) {
    id = record.id
    newestVersion = authority.policies.count
    newestHead = authority.newest?.heads[record.id]
    var included: [Int] = []
    included.reserveCapacity(authority.policies.count)
    // A later policy that names an earlier step takes back what older ones said of the steps above it.
    var ceiling = Int.max
    for policy in authority.policies.reversed() {
      guard policy.link.digest != authority.genesis else {
        included.append(0)
        continue
      }
      let head = policy.heads[record.id]
      let sequence = head?.sequence ?? 0
      if sequence > ceiling {
        included.append(ceiling)
      } else if let head, Self.digest(of: head.sequence, in: record) == head.digest {
        included.append(sequence)
      } else {
        included.append(0)
      }
      ceiling = min(ceiling, sequence)
    }
    self.included = included.reversed()
  }

  /// The policies that a step has to be valid under besides the one it names: those up to the first whose heads include it.
  func later(than version: Int, for sequence: Int) -> Range<Int> {
    let candidates = version..<included.count
    let end = candidates.first { included[$0] >= sequence } ?? included.count
    return version..<end
  }

  /// What is to be said where the newest policy's heads name a step that is not there, or another.
  func missingHead(verdicts: [StepVerdict]) -> Objection? {
    guard let newestHead else { return nil }
    let found = verdicts.first { $0.number == newestHead.sequence }
    if found?.link?.digest == newestHead.digest { return nil }
    if let found, found.link == nil {
      return Objection(
        .chain, .undecided, "the object of step \(newestHead.sequence) is not here", help: "hallmark sync")
    }
    return Objection(
      .chain, .rollback,
      "policy \(newestVersion) was adopted when step \(newestHead.sequence) was \(newestHead.digest), and that step "
        + (found == nil ? "is not there" : "is another one now"),
      help: "something was taken away: hallmark sync, or ask whoever adopted the policy")
  }

  private static func digest(of sequence: Int, in record: ChainRecord) -> Digest? {
    var (low, high) = (0, record.steps.count)
    while low < high {
      let middle = (low + high) / 2
      if record.steps[middle].number < sequence { low = middle + 1 } else { high = middle }
    }
    guard low < record.steps.count, record.steps[low].number == sequence else { return nil }
    return record.steps[low].digest
  }
}
