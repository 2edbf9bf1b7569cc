import Documents

/// Looks for names among the members of one object, in the order of the text where they are asked for in that.
struct NameSearch {
  private let document: Document
  private let first: Int
  private let end: Int
  private var next: Int
  /// The names, where there are too many to be compared one by one.
  private var names: Set<String>?
  private static let most = 64

  init(_ object: Value) {
    document = object.document
    first = object.index &+ 1
    end = object.isObject ? Int(document.tape[object.index].link) : first
    next = first
  }

  /// Whether a member has the name that a string says.
  mutating func contains(_ name: Value) -> Bool {
    if let names { return names.contains(name.string ?? "") }
    if next >= end { next = first }
    let start = next
    var key = start
    for _ in 0..<Self.most {
      if key >= end {
        if start == first { return false }
        key = first
      }
      let behind = document.next(after: key &+ 1)
      if document.isSameText(key, in: name.document, name.index) {
        next = behind
        return true
      }
      key = behind
      if key == start { return false }
    }
    var all: Set<String> = []
    var at = first
    while at < end {
      all.insert(document.text(of: at))
      at = document.next(after: at &+ 1)
    }
    names = all
    return all.contains(name.string ?? "")
  }
}
