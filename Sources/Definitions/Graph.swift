/// A directed graph over the numbers below a count.
struct Graph {
  private let starts: [Int32]
  private let targets: [Int32]

  /// The graph of some edges.
  init(count: Int, edges: [(from: Int32, to: Int32)]) {
    var starts = [Int32](repeating: 0, count: count &+ 1)
    for edge in edges { starts[Int(edge.from) &+ 1] &+= 1 }
    for node in 0..<count { starts[node &+ 1] &+= starts[node] }
    var next = starts
    var targets = [Int32](repeating: 0, count: edges.count)
    for edge in edges {
      targets[Int(next[Int(edge.from)])] = edge.to
      next[Int(edge.from)] &+= 1
    }
    self.starts = starts
    self.targets = targets
  }

  /// Where a node leads to.
  func targets(from node: Int32) -> ArraySlice<Int32> {
    targets[Int(starts[Int(node)])..<Int(starts[Int(node) &+ 1])]
  }

  /// The graph of those edges that lead on to another one: a circle has no others.
  static func ofCircles(count: Int, edges: [(from: Int32, to: Int32)]) -> Graph {
    var leads = [Bool](repeating: false, count: edges.isEmpty ? 0 : count)
    for edge in edges { leads[Int(edge.from)] = true }
    let leading = edges.filter { leads[Int($0.to)] }
    return leading.isEmpty ? Graph(count: 0, edges: []) : Graph(count: count, edges: leading)
  }

  /// The sets of nodes that lie on circles together, each in ascending order: Tarjan's walk with a stack of its own.
  var circles: [[Int32]] {
    let count = starts.count &- 1
    var index = [Int32](repeating: -1, count: count)
    var low = [Int32](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int32] = []
    var calls: [(node: Int32, edge: Int32)] = []
    var clock: Int32 = 0
    var found: [[Int32]] = []

    func enter(_ node: Int32) {
      index[Int(node)] = clock
      low[Int(node)] = clock
      clock &+= 1
      open.append(node)
      isOpen[Int(node)] = true
      calls.append((node, starts[Int(node)]))
    }

    for root in 0..<Int32(count) where index[Int(root)] < 0 {
      if starts[Int(root)] == starts[Int(root) &+ 1] { continue }
      enter(root)
      while let call = calls.last {
        let node = Int(call.node)
        if call.edge < starts[node &+ 1] {
          calls[calls.count &- 1].edge &+= 1
          let next = targets[Int(call.edge)]
          if index[Int(next)] < 0 {
            enter(next)
          } else if isOpen[Int(next)] {
            low[node] = min(low[node], index[Int(next)])
          }
          continue
        }
        calls.removeLast()
        if let caller = calls.last { low[Int(caller.node)] = min(low[Int(caller.node)], low[node]) }
        guard low[node] == index[node] else { continue }
        var circle: [Int32] = []
        while let last = open.popLast() {
          isOpen[Int(last)] = false
          circle.append(last)
          if last == call.node { break }
        }
        if circle.count > 1 || leads(from: call.node, to: call.node) { found.append(circle.sorted()) }
      }
    }
    return found
  }

  private func leads(from node: Int32, to other: Int32) -> Bool { targets(from: node).contains(other) }
}
