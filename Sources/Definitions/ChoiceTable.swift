import Documents

/// Closed lists of strings, in which a string of a document is found by its hash.
struct ChoiceTable: Sendable {
  private let strings: [String]
  private let hashes: [UInt32]
  /// Where each list begins in the strings, and behind the last one their end.
  private let starts: [Int32]

  init(_ lists: [[String]]) {
    strings = lists.flatMap(\.self)
    hashes = strings.map { NameHash.hash($0) }
    starts = lists.reduce(into: [0]) { starts, list in starts.append((starts.last ?? 0) &+ Int32(list.count)) }
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
