extension Examination {
  /// Objects up to this many members are compared pair by pair.
  private static let smallObject = 12

  /// A member whose name another one had before it.
  private struct Twin {
    let earlier: Int
    let later: Int
  }

  /// Looks for doubled names among the members of an object.
  mutating func examineNames(_ object: Int) {
    keys.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    var at = object &+ 1
    let end = Int(draft.tape[object].link)
    while at < end {
      keys.append(at)
      hashes.append(hash(at))
      at = draft.next(after: at &+ 1)
    }
    var twins: [Twin] = []
    if keys.count <= Self.smallObject {
      twins = twinsByPairs()
    } else if let known = twinsByTable(mostProbes: keys.count &* 4 &+ 64) {
      twins = known
    } else {
      // Somebody chose the names so that their hashes collide.
      hashes = keys.map { UInt32(truncatingIfNeeded: draft.text(of: $0).hashValue) }
      twins = twinsByTable(mostProbes: .max) ?? []
    }
    for twin in twins { report(twin, in: object) }
  }

  /// The hash of a name as it is when decoded.
  private func hash(_ key: Int) -> UInt32 {
    let node = draft.tape[key]
    return node.isPlain ? node.link : NameHash.hash(draft.text(of: key))
  }

  private func twinsByPairs() -> [Twin] {
    var twins: [Twin] = []
    for later in keys.indices {
      for earlier in 0..<later
      where hashes[earlier] == hashes[later] && draft.isSameText(keys[earlier], in: draft, keys[later]) {
        twins.append(Twin(earlier: earlier, later: later))
        break
      }
    }
    return twins
  }

  /// The twins by a table of hashes; nil where finding them takes too many steps.
  private mutating func twinsByTable(mostProbes: Int) -> [Twin]? {
    var size = 32
    while size < keys.count &* 2 { size &*= 2 }
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(0, count: size))
    var probes = 0
    var twins: [Twin] = []
    for later in keys.indices {
      var slot = Int(hashes[later]) & (size &- 1)
      var isTwin = false
      while slots[slot] != 0 {
        let earlier = Int(slots[slot]) &- 1
        if hashes[earlier] == hashes[later], draft.isSameText(keys[earlier], in: draft, keys[later]) {
          twins.append(Twin(earlier: earlier, later: later))
          isTwin = true
          break
        }
        probes &+= 1
        if probes > mostProbes { return nil }
        slot = (slot &+ 1) & (size &- 1)
      }
      if !isTwin { slots[slot] = UInt32(later &+ 1) }
    }
    return twins
  }

  private mutating func report(_ twin: Twin, in object: Int) {
    let node = draft.tape[keys[twin.later]]
    let range = Int(node.start)..<Int(node.end)
    guard faults.tells(.duplicateKey) else {
      faults.add(.duplicateKey, range, "")
      return
    }
    let name = Excerpt.quoted(draft.text(of: keys[twin.later]))
    let line = line(of: Int(draft.tape[keys[twin.earlier]].start))
    let first = Value(document: draft, at: keys[twin.earlier] &+ 1)
    let isSame = first.isDeepEqual(to: Value(document: draft, at: keys[twin.later] &+ 1))
    var fix: Fix?
    if draft.language == .json {
      let members = MemberList(of: object, keys: keys, in: draft)
      fix = Fix(isSafe: isSame, edits: [members.removal(of: isSame ? twin.later : twin.earlier)])
    }
    let likeness = isSame ? "the same value" : "another value"
    faults.add(
      .duplicateKey, range,
      "\(name) stands in this object a second time, with \(likeness); first on line \(line)", fix: fix)
  }
}
