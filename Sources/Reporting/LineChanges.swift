/// Which lines of a text were replaced by which of another.
struct LineChanges {
  /// Lines of the old text in whose place lines of the new one stand.
  struct Run: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The changes in the order of the text.
  private(set) var runs: [Run] = []

  /// After this many lines that differ the middle is told as one change: the search takes the square of them.
  private static let mostDifferences = 1000

  init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let middle = Run(old: start..<old.count - end, new: start..<new.count - end)
    guard !middle.old.isEmpty || !middle.new.isEmpty else { return }
    let (left, right) = LineChanges.numbered(Array(old[middle.old]), Array(new[middle.new]))
    guard let path = LineChanges.path(left, right) else {
      runs = [middle]
      return
    }
    for step in path {
      let oldLine = start + step.old
      let newLine = start + step.new
      let run = Run(
        old: oldLine..<oldLine + (step.removes ? 1 : 0), new: newLine..<newLine + (step.removes ? 0 : 1))
      if let last = runs.last, last.old.upperBound == run.old.lowerBound, last.new.upperBound == run.new.lowerBound {
        runs[runs.count - 1] = Run(
          old: last.old.lowerBound..<run.old.upperBound, new: last.new.lowerBound..<run.new.upperBound)
      } else {
        runs.append(run)
      }
    }
  }

  /// A line that goes or comes.
  private struct Step {
    let old: Int
    let new: Int
    let removes: Bool
  }

  /// Equal lines get equal numbers, so that comparing them is cheap.
  private static func numbered(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> ([Int], [Int]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let number = numbers[line] { return number }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    return (old.map(number), new.map(number))
  }

  /// The shortest way from one text to the other, by Myers's algorithm: furthest reaching points on each diagonal.
  private static func path(_ old: [Int], _ new: [Int]) -> [Step]? {
    let limit = min(old.count + new.count, mostDifferences)
    var reach = [Int](repeating: 0, count: 2 * limit + 3)
    var history: [[Int]] = []
    let middle = limit + 1
    for differences in 0...limit {
      history.append(Array(reach[middle - differences...middle + differences]))
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        let goesDown =
          diagonal == -differences
          || (diagonal != differences && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
        var x = goesDown ? reach[middle + diagonal + 1] : reach[middle + diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        reach[middle + diagonal] = x
        if x >= old.count, x - diagonal >= new.count { return walkBack(history, old.count, new.count) }
      }
    }
    return nil
  }

  private static func walkBack(_ history: [[Int]], _ oldCount: Int, _ newCount: Int) -> [Step] {
    var steps: [Step] = []
    var x = oldCount
    var y = newCount
    for differences in stride(from: history.count - 1, to: 0, by: -1) {
      // What is remembered of a round is what the round before it had reached.
      let reach = history[differences]
      let diagonal = x - y
      let below = diagonal - 1 >= -differences ? reach[differences + diagonal - 1] : -1
      let above = diagonal + 1 <= differences ? reach[differences + diagonal + 1] : -1
      let goesDown = diagonal == -differences || (diagonal != differences && below < above)
      x = goesDown ? above : below
      y = x - (goesDown ? diagonal + 1 : diagonal - 1)
      steps.append(Step(old: x, new: y, removes: !goesDown))
    }
    return steps.reversed()
  }
}
