import Connectors

extension [Finding] {
  /// The findings in the order of reports: path, position, rule.
  func inOrder() -> [Finding] {
    if count < 2 { return self }
    let ranks = pathRanks
    var places: [OrderedPlace] = []
    places.reserveCapacity(count)
    var file: SourceFile?
    var rank = 0
    for (number, finding) in enumerated() {
      if file !== finding.file {
        file = finding.file
        rank = ranks[finding.file.path] ?? 0
      }
      places.append(OrderedPlace(finding, rank: rank, number: number))
    }
    places.sort()
    return places.map { self[$0.number] }
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
  let number: Int

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
