/// Collects faults and keeps their number in bounds: beyond a kind's limit one summary stands for the rest.
struct FaultList {
  private var told: [Fault] = []
  private var counts: [FaultKind: Int] = [:]
  private var rests: [FaultKind: Rest] = [:]

  /// What is known of the faults beyond a kind's limit.
  fileprivate struct Rest {
    let weight: Fault.Weight
    let range: Range<Int>
    var count = 0
    /// The edits that mend them all; nil once one of them cannot be mended or they grow too many.
    var edits: [Edit]? = []
    var isSafe = true
  }

  /// The number of edits one summary may carry.
  fileprivate static let mostEdits = 100_000

  /// Whether another fault of a kind would be told by itself.
  func tells(_ kind: FaultKind) -> Bool {
    counts[kind, default: 0] < kind.limit
  }

  /// Whether there is a fault of a kind.
  func contains(_ kind: FaultKind) -> Bool {
    counts[kind] != nil
  }

  mutating func add(
    _ kind: FaultKind, _ range: Range<Int>, _ message: String, weight: Fault.Weight? = nil,
    fix: Fix? = nil
  ) {
    let count = counts[kind, default: 0] &+ 1
    counts[kind] = count
    let weight = weight ?? kind.weight
    guard count > kind.limit else {
      told.append(Fault(name: kind.rawValue, weight: weight, range: range, message: message, fix: fix))
      return
    }
    rests[kind, default: Rest(weight: weight, range: range)].add(fix)
  }

  /// All faults in the order of the text.
  func finish() -> [Fault] {
    var all = told
    for (kind, rest) in rests {
      all.append(
        Fault(
          name: kind.rawValue, weight: rest.weight, range: rest.range,
          message: rest.count == 1 ? "1 more of these from here on" : "\(rest.count) more of these from here on",
          fix: rest.edits.map { Fix(isSafe: rest.isSafe, edits: $0) }))
    }
    // The name decides between faults of one place, so that the order never depends on the way they were found.
    return all.sorted {
      $0.range.lowerBound != $1.range.lowerBound ? $0.range.lowerBound < $1.range.lowerBound : $0.name < $1.name
    }
  }
}

extension FaultList.Rest {
  fileprivate mutating func add(_ fix: Fix?) {
    count &+= 1
    guard let fix, (edits?.count ?? FaultList.mostEdits) &+ fix.edits.count <= FaultList.mostEdits else {
      edits = nil
      return
    }
    isSafe = isSafe && fix.isSafe
    edits?.append(contentsOf: fix.edits)
  }
}
