/// A regular expression as steps of a machine that backtracks.
struct PatternProgram: Sendable {
  enum Step: Sendable {
    case scalar(Unicode.Scalar)
    case any
    case set(Int)
    /// Goes on at the first place, and at the second if that fails.
    case fork(Int, Int)
    case jump(Int)
    case save(Int)
    case start
    case end
    case wordBoundary(isNegated: Bool)
    /// A look ahead whose steps follow, up to the `accept` before the place where it goes on.
    case lookahead(isNegated: Bool, next: Int)
    case backreference(Int)
    /// Remembers where a loop began a round, and leaves the round that consumed nothing.
    case markRound(Int)
    case checkRound(Int)
    case accept
  }

  private(set) var steps: [Step] = []
  private(set) var sets: [ScalarSet] = []
  private(set) var roundCount = 0
  let groupCount: Int
  private static let largest = 5_000

  /// Makes the steps; nil where the expression holds what is not followed, or unfolds to too many.
  init?(_ node: PatternNode, groupCount: Int) {
    self.groupCount = groupCount
    guard add(node), steps.count < Self.largest else { return nil }
    steps.append(.accept)
  }

  private mutating func add(_ node: PatternNode) -> Bool {
    guard steps.count < Self.largest else { return false }
    switch node {
    case .empty: return true
    case .scalar(let scalar): steps.append(.scalar(scalar))
    case .any: steps.append(.any)
    case .set(let set):
      if set.isOpaque { return false }
      steps.append(.set(sets.count))
      sets.append(set)
    case .sequence(let parts): return parts.allSatisfy { add($0) }
    case .choice(let branches): return add(branches: branches)
    case .group(let inner, let number):
      steps.append(.save(number * 2))
      guard add(inner) else { return false }
      steps.append(.save(number * 2 + 1))
    case .repetition(let inner, let minimum, let maximum, let isLazy):
      return add(inner, minimum: minimum, maximum: maximum, isLazy: isLazy)
    case .start: steps.append(.start)
    case .end: steps.append(.end)
    case .wordBoundary(let isNegated): steps.append(.wordBoundary(isNegated: isNegated))
    case .lookahead(let inner, let isNegated):
      let place = steps.count
      steps.append(.lookahead(isNegated: isNegated, next: 0))
      guard add(inner) else { return false }
      steps.append(.accept)
      steps[place] = .lookahead(isNegated: isNegated, next: steps.count)
    case .backreference(let number):
      guard number <= groupCount else { return false }
      steps.append(.backreference(number))
    case .opaque: return false
    }
    return true
  }

  private mutating func add(branches: [PatternNode]) -> Bool {
    var jumps: [Int] = []
    for (position, branch) in branches.enumerated() {
      let isLast = position == branches.count - 1
      let fork = steps.count
      if !isLast { steps.append(.fork(0, 0)) }
      guard add(branch) else { return false }
      if isLast { break }
      jumps.append(steps.count)
      steps.append(.jump(0))
      steps[fork] = .fork(fork + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
    return true
  }

  private mutating func add(_ inner: PatternNode, minimum: Int, maximum: Int?, isLazy: Bool) -> Bool {
    guard minimum <= 1_000, maximum ?? 0 <= 1_000 else { return false }
    for _ in 0..<minimum { guard add(inner) else { return false } }
    guard let maximum else { return addLoop(inner, isLazy: isLazy) }
    var forks: [Int] = []
    for _ in minimum..<max(minimum, maximum) {
      forks.append(steps.count)
      steps.append(.fork(0, 0))
      guard add(inner) else { return false }
    }
    for fork in forks {
      steps[fork] = isLazy ? .fork(steps.count, fork + 1) : .fork(fork + 1, steps.count)
    }
    return true
  }

  private mutating func addLoop(_ inner: PatternNode, isLazy: Bool) -> Bool {
    let round = roundCount
    roundCount += 1
    let fork = steps.count
    steps.append(.fork(0, 0))
    steps.append(.markRound(round))
    guard add(inner) else { return false }
    steps.append(.checkRound(round))
    steps.append(.jump(fork))
    steps[fork] = isLazy ? .fork(steps.count, fork + 1) : .fork(fork + 1, steps.count)
    return true
  }
}
