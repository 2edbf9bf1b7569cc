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
    var counts = [Fingerprint: Int](minimumCapacity: findings.count)
    for fingerprint in Fingerprint.all(of: findings) { counts[fingerprint, default: 0] &+= 1 }
    if known.isEmpty { known = counts } else { known.merge(counts) { max($0, $1) } }
  }

  /// Marks those of the findings that count, but were there before.
  public mutating func judge(_ items: [JudgedFinding]) -> [JudgedFinding] {
    let fingerprints = Fingerprint.all(of: items.map(\.finding))
    return zip(items, fingerprints).map { item, fingerprint in
      item.counts && take(fingerprint) ? JudgedFinding(item.finding, .known) : item
    }
  }

  /// Makes warnings of those of the findings that a published version has too.
  mutating func forgive(
    _ items: [JudgedFinding], publishedBy step: Int, where isForgivable: (JudgedFinding) -> Bool
  ) -> [JudgedFinding] {
    var items = items
    let places = items.indices.filter { isForgivable(items[$0]) }
    for (place, fingerprint) in zip(places, Fingerprint.all(of: places.map { items[$0].finding }))
    where take(fingerprint) {
      items[place] = items[place].forgiven(publishedBy: step)
    }
    return items
  }

  /// Whether a finding was there, as often as this one was asked for.
  private mutating func take(_ fingerprint: Fingerprint) -> Bool {
    guard let left = known[fingerprint], left > 0 else { return false }
    known[fingerprint] = left &- 1
    return true
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
