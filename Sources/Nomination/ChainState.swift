/// What the steps of a chain so far amount to, kept so that each further step costs the same.
struct ChainState {
  /// The step that was taken last.
  private(set) var last: Transition?
  /// Both names of its object.
  private(set) var link: ObjectLink?
  /// The owners that the newest `Owner` lines name.
  private(set) var owners: [OwnerKey] = []
  /// Who signed or approved a step to a state since it was last entered from another one.
  private var actors: [String: Actors] = [:]
  /// The tree of the newest step to a state, and the number of that step.
  private var trees: [String: (number: Int, tree: String)] = [:]

  /// People and the keys they used.
  struct Actors {
    var names: Set<String> = []
    var keys: Set<String> = []

    func contains(name: String, key: String) -> Bool { names.contains(name) || keys.contains(key) }
  }

  /// The people that a rule excludes.
  func excluded(by states: [String]) -> Actors {
    states.reduce(into: Actors()) { all, state in
      guard let found = actors[state] else { return }
      all.names.formUnion(found.names)
      all.keys.formUnion(found.keys)
    }
  }

  /// The tree of the newest step into one of some states.
  func newestTree(into states: [String]) -> String? {
    states.compactMap { trees[$0] }.max { $0.number < $1.number }?.tree
  }

  /// Takes a valid step.
  mutating func take(_ step: Transition, link: ObjectLink?, owners lines: [OwnerKey], actors people: Actors) {
    if step.terms.from != step.terms.to { actors[step.terms.to] = Actors() }
    actors[step.terms.to, default: Actors()].names.formUnion(people.names)
    actors[step.terms.to, default: Actors()].keys.formUnion(people.keys)
    trees[step.terms.to] = (step.terms.sequence, step.terms.tree)
    if !lines.isEmpty { owners = lines }
    last = step
    self.link = link
  }
}
