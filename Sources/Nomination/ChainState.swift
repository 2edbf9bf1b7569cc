/// What the steps of a chain so far amount to, kept so that each further step costs the same.
final class ChainState {
  /// The step that was taken last.
  private(set) var last: TagRecord<Transition>?
  /// Its object.
  private(set) var record: ObjectRecord<Transition>?
  /// The owners that the newest `Owner` lines name.
  private(set) var owners: [OwnerKey] = []
  /// By state: who signed or approved a step to it since it was last entered from another one, and the newest tree.
  private var visits: [(state: String, visit: Visit)] = []

  /// What is kept of the steps to a state.
  private struct Visit {
    var actors = Actors()
    var sequence = 0
    var tree = ObjectName.none
  }

  /// People and what the keys that they used are made of; few, so that they are looked through.
  struct Actors {
    var names: [String] = []
    var keys: [String] = []

    func contains(name: String, keys others: [String]) -> Bool {
      names.contains(name) || others.contains { keys.contains($0) }
    }

    /// Adds others, each once.
    mutating func add(_ others: Actors) {
      for name in others.names where !names.contains(name) { names.append(name) }
      for key in others.keys where !keys.contains(key) { keys.append(key) }
    }
  }

  /// The people that a rule excludes.
  func excluded(by states: [String]) -> Actors {
    var all = Actors()
    for (state, visit) in visits where states.contains(state) { all.add(visit.actors) }
    return all
  }

  /// The tree of the newest step into one of some states.
  func newestTree(into states: [String]) -> ObjectName? {
    visits.filter { states.contains($0.state) }.max { $0.visit.sequence < $1.visit.sequence }?.visit.tree
  }

  /// Takes a valid step.
  func take(
    _ record: ObjectRecord<Transition>, _ tag: TagRecord<Transition>, owners lines: [OwnerKey], actors people: Actors
  ) {
    let to = tag.content.terms.to
    let position = visits.firstIndex { $0.state == to } ?? visits.count
    if position == visits.count { visits.append((to, Visit())) }
    if tag.content.terms.from != to {
      visits[position].visit.actors = people
    } else {
      visits[position].visit.actors.add(people)
    }
    visits[position].visit.sequence = tag.content.terms.sequence
    visits[position].visit.tree = tag.content.terms.tree
    if !lines.isEmpty { owners = lines }
    last = tag
    self.record = record
  }
}
