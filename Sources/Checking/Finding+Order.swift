import Connectors

extension [Finding] {
  /// The findings in the order of reports: path, position, rule.
  func inOrder() -> [Finding] {
    var ordered = self
    ordered.order()
    return ordered
  }

  /// Puts the findings in that order.
  mutating func order() {
    if count < 2 { return }
    let ranks = pathRanks
    var places: [OrderedPlace] = []
    places.reserveCapacity(count)
    var file: SourceFile?
    var rank = 0
    for number in indices {
      if file !== self[number].file {
        file = self[number].file
        rank = ranks[self[number].file.path] ?? 0
      }
      places.append(OrderedPlace(self[number], rank: rank, number: number))
    }
    places.sort()
    // Each goes where it belongs along a circle of exchanges, so that none is copied.
    unsafe withUnsafeMutableBufferPointer { findings in
      for start in places.indices {
        var place = start
        while places[place].number != start {
          let next = places[place].number
          unsafe findings.swapAt(place, next)
          places[place].number = place
          place = next
        }
        places[place].number = place
      }
    }
  }

  /// The paths of the files they stand in, by their place in the order of paths.
  private var pathRanks: [String: Int] {
    var paths: Set<String> = []
    var file: SourceFile?
    for finding in self where file !== finding.file {
      file = finding.file
      paths.insert(finding.file.path)
    }
    return Dictionary(uniqueKeysWithValues: zip(paths.sorted(), 0...))
  }
}

/// What the order of a finding depends on, without the finding.
private struct OrderedPlace: Comparable {
  let rank: Int
  let range: Range<Int>
  let rule: RuleIndex
  /// Where it stood before.
  var number: Int

  init(_ finding: Finding, rank: Int, number: Int) {
    self.rank = rank
    range = finding.range
    rule = finding.rule
    self.number = number
  }

  static func < (left: OrderedPlace, right: OrderedPlace) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.range.upperBound != right.range.upperBound { return left.range.upperBound < right.range.upperBound }
    return left.number < right.number
  }
}
