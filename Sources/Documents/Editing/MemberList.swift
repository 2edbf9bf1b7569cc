/// The members of an object, or the elements of an array, as places to edit.
struct MemberList {
  let document: Document
  /// The container.
  let container: Int
  /// The nodes at which the members begin: their keys, or the elements themselves.
  let starts: [Int]
  private let isObject: Bool

  init(of object: Int, keys: [Int], in document: Document) {
    self.document = document
    container = object
    starts = keys
    isObject = true
  }

  init(of container: Int, in document: Document, onlyFirst: Bool = false) {
    self.document = document
    self.container = container
    isObject = document.tape[container].kind == .object
    var starts: [Int] = []
    var at = container &+ 1
    let end = isObject || document.tape[container].kind == .array ? Int(document.tape[container].link) : at
    while at < end, !(onlyFirst && !starts.isEmpty) {
      starts.append(at)
      at = document.next(after: isObject ? at &+ 1 : at)
    }
    self.starts = starts
  }

  /// Where a member begins in the text.
  func start(of place: Int) -> Int {
    Int(document.tape[starts[place]].start)
  }

  /// Where a member ends in the text.
  func end(of place: Int) -> Int {
    Int(document.tape[isObject ? starts[place] &+ 1 : starts[place]].end)
  }

  /// The edit that takes a member away, with the comma and the blanks that are one too many then.
  func removal(of place: Int) -> Edit {
    if place > 0 { return Edit(end(of: place &- 1)..<end(of: place), "") }
    if starts.count > 1 { return Edit(start(of: 0)..<start(of: 1), "") }
    let node = document.tape[container]
    return Edit(Int(node.start) &+ 1..<max(Int(node.start) &+ 1, Int(node.end) &- 1), "")
  }
}
