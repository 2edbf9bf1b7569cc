extension YAMLReader {
  /// A mapping that a merge key names, and where it does.
  struct Merge {
    let mapping: Int
    let key: Node
    let alias: Node
  }

  /// Takes a merge key and its value off the tape again, where the value is an alias of a mapping or a list of such.
  mutating func takeMerge(_ key: Int) {
    guard let last = open.indices.last, key &+ 1 < tape.count else { return }
    open[last].mergeKey = nil
    let aliases = tape[key &+ 1].kind == .array ? tape[(key &+ 2)...] : tape[(key &+ 1)...]
    guard aliases.allSatisfy({ $0.kind == .alias && tape[Int($0.link)].kind == .object }) else { return }
    open[last].merges += aliases.map { Merge(mapping: Int($0.link), key: tape[key], alias: $0) }
    tape.removeSubrange(key...)
  }

  /// Puts the members of merged mappings behind the innermost mapping's own, which go before them, as do those of
  /// mappings merged earlier.
  mutating func appendMerged() {
    guard let container = open.last else { return }
    var names: Set<String> = []
    visitMembers(of: container.node, until: tape.count) { names.insert(keyText(of: tape[$0])) }
    for merge in container.merges {
      var keys: [Int] = []
      visitMembers(of: merge.mapping, until: Int(tape[merge.mapping].link)) { keys.append($0) }
      for key in keys {
        let text = keyText(of: tape[key])
        guard names.insert(text).inserted else { continue }
        appendPooled(.key, text, Int(merge.key.start)..<Int(merge.key.end), [])
        let value = tape[key &+ 1]
        var alias = merge.alias
        alias.link = value.kind == .alias ? value.link : UInt32(key &+ 1)
        tape.append(alias)
      }
    }
  }

  private func visitMembers(of mapping: Int, until end: Int, _ visit: (Int) -> Void) {
    var at = mapping &+ 1
    while at < end {
      visit(at)
      let value = tape[at &+ 1]
      at = value.kind == .array || value.kind == .object ? Int(value.link) : at &+ 2
    }
  }
}
