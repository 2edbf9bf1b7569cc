import Documents

/// Closed lists of strings, in which a string of a document is found by its hash.
struct ChoiceTable: Sendable {
  private var strings: [String] = []
  private let hashes: [UInt32]
  /// Where each list begins in the strings, and behind the last one their end.
  private var starts: [Int32] = [0]

  /// The lists of some fields; that of one that has none is empty.
  init(_ fields: [Field?]) {
    starts.reserveCapacity(fields.count &+ 1)
    for field in fields {
      if let field { strings += field.choices }
      starts.append(Int32(strings.count))
    }
    hashes = strings.map { NameHash.hash($0) }
  }

  /// Whether the string at a place of a document is in a list; one that has to be decoded is not looked for.
  func holds(_ document: Document, _ index: Int, list: Int) -> Bool {
    let node = document.tape[index]
    guard node.isPlain else { return false }
    let hash = unsafe document.bytes.withUnsafeBufferPointer {
      unsafe NameHash.hash(UnsafeBufferPointer(rebasing: $0[node.content]))
    }
    for place in Int(starts[list])..<Int(starts[list &+ 1]) where hashes[place] == hash {
      return document.text(at: index, equals: strings[place])
    }
    return false
  }
}
