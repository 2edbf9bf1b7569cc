extension Editor {
  /// The text changed so that it says another value; what both say keeps every byte.
  public func text(saying value: JSON) -> [UInt8] {
    let edits = document.root.map { changes(of: $0, to: value) } ?? []
    let bytes = Edit.apply(edits, to: document.bytes)
    // Edits that got into each other's way, or a text with doubled names, would say something else.
    if let root = Document.json(bytes).root, JSON(root) == value { return bytes }
    return Array(value.fileText.utf8)
  }

  private func changes(of old: Value, to new: JSON) -> [Edit] {
    switch (JSON(old), new) {
    case (new, _): return []
    case (.object(let before), .object(let after)) where !before.isEmpty:
      let values = Dictionary(after.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      let names = Set(before.map(\.name))
      let kept = old.members.flatMap { member -> [Edit] in
        let name = member.key.string
        return values[name].map { changes(of: member.value, to: $0) } ?? remove(name, from: old).map { [$0] } ?? []
      }
      return kept + after.filter { !names.contains($0.name) }.map { insert($0.name, $0.value, into: old) }
    case (.array(let before), .array(let after)) where !before.isEmpty && after.starts(with: before):
      return after.dropFirst(before.count).map { append($0, to: old) }
    case (.array(let before), .array(let after)) where before.count == after.count + 1:
      let place = zip(before, after).prefix { $0 == $1 }.count
      guard before[(place + 1)...].elementsEqual(after[place...]), let edit = removeElement(at: place, from: old)
      else { return [replace(old, with: new)] }
      return [edit]
    default: return [replace(old, with: new)]
    }
  }
}
