extension Examination {
  /// Objects up to this many members are compared pair by pair.
  private static let smallObject = 16

  /// Looks for doubled names among the members of an object.
  mutating func examineNames(_ object: Int) {
    var keys: [Int] = []
    var at = object &+ 1
    let end = Int(draft.tape[object].link)
    while at < end {
      keys.append(at)
      at = draft.next(after: at &+ 1)
    }
    guard keys.count > 1 else { return }
    if keys.count <= Self.smallObject { comparePairs(keys, in: object) } else { compareHashes(keys, in: object) }
  }

  private mutating func comparePairs(_ keys: [Int], in object: Int) {
    for later in 1..<keys.count {
      for earlier in 0..<later where draft.isSameText(keys[earlier], in: draft, keys[later]) {
        report(keys, earlier, later, in: object)
        break
      }
    }
  }

  private mutating func compareHashes(_ keys: [Int], in object: Int) {
    var size = 64
    while size < keys.count &* 2 { size &*= 2 }
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(0, count: size))
    for (later, key) in keys.enumerated() {
      var slot = hash(key) & (size &- 1)
      while slots[slot] != 0 {
        let earlier = Int(slots[slot]) &- 1
        if draft.isSameText(keys[earlier], in: draft, key) {
          report(keys, earlier, later, in: object)
          break
        }
        slot = (slot &+ 1) & (size &- 1)
      }
      if slots[slot] == 0 { slots[slot] = UInt32(later &+ 1) }
    }
  }

  /// A hash nobody can foresee, so that no file can be made to collide.
  private func hash(_ key: Int) -> Int {
    var hasher = Hasher()
    let node = draft.tape[key]
    if node.flags.isDisjoint(with: [.isEscaped, .isPooled]) {
      let range = draft.contentRange(of: node)
      unsafe draft.bytes.withUnsafeBytes { bytes in
        unsafe hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[range]))
      }
    } else {
      var text = draft.text(of: key)
      text.withUTF8 { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
    }
    return hasher.finalize()
  }

  private mutating func report(_ keys: [Int], _ earlier: Int, _ later: Int, in object: Int) {
    let node = draft.tape[keys[later]]
    let range = Int(node.start)..<Int(node.end)
    guard faults.tells(.duplicateKey) else {
      faults.add(.duplicateKey, range, "")
      return
    }
    let name = Excerpt.quoted(draft.text(of: keys[later]))
    let line = line(of: Int(draft.tape[keys[earlier]].start))
    let first = Value(document: draft, at: keys[earlier] &+ 1)
    let isSame = first.isDeepEqual(to: Value(document: draft, at: keys[later] &+ 1))
    var fix: Fix?
    if draft.language == .json {
      let members = MemberList(of: object, keys: keys, in: draft)
      fix = Fix(isSafe: isSame, edits: [members.removal(of: isSame ? later : earlier)])
    }
    faults.add(
      .duplicateKey, range,
      "\(name) stands in this object a second time, \(isSame ? "with the same value" : "with another value"); first on line \(line)",
      fix: fix)
  }
}
