import Connectors

/// Tells the findings that were there before from new ones, by their fingerprints.
///
/// Of several alike, as many are known as there were; so a second copy of an old mistake is new.
public struct Ratchet: Sendable {
  private var known: [Fingerprint: Int] = [:]

  /// A ratchet that knows nothing.
  public init() {}

  /// Adds what was found on one of the sides that the work goes on from; several sides do not add up.
  public mutating func add(_ findings: [Finding]) {
    var counts: [Fingerprint: Int] = [:]
    for fingerprint in Fingerprint.all(of: findings) { counts[fingerprint, default: 0] &+= 1 }
    known.merge(counts) { max($0, $1) }
  }

  /// Marks those of the findings that count, but were there before.
  public mutating func judge(_ items: [JudgedFinding]) -> [JudgedFinding] {
    let fingerprints = Fingerprint.all(of: items.map(\.finding))
    return zip(items, fingerprints).map { item, fingerprint in
      guard item.standing == .counts, let left = known[fingerprint], left > 0 else { return item }
      known[fingerprint] = left &- 1
      return JudgedFinding(item.finding, .known)
    }
  }
}

extension Fingerprint {
  /// The fingerprints of findings, in their order; each document is walked through once where they stand in its order.
  public static func all(of findings: [Finding]) -> [Fingerprint] {
    var locators: [ObjectIdentifier: Locator] = [:]
    return findings.map { finding in
      guard let node = finding.node, let document = finding.file.document else {
        return Fingerprint(of: finding, at: nil)
      }
      var locator = locators.removeValue(forKey: ObjectIdentifier(finding.file)) ?? Locator(document)
      let location = locator.location(of: node)
      locators[ObjectIdentifier(finding.file)] = locator
      return Fingerprint(of: finding, at: location)
    }
  }
}
