/// Finds the edits that change a JSON text as its author would have: no byte beside them changes.
///
/// Each edit is for the text as it was read; several may be made at once as long as they concern different values.
public struct Editor {
  let document: Document
  /// What ends the lines of the text.
  private let lineBreak: String
  /// What one level is moved in by; nil where the text is one line.
  private let indentation: String?

  /// A line that is longer was written by a program; where it begins is not searched, for there may be many places in it.
  private static let longestLine = 4096

  /// An editor of a document; nil where it is not written in JSON.
  public init?(_ document: Document) {
    guard document.language == .json else { return nil }
    self.document = document
    let end = document.bytes.prefix(Self.longestLine).firstIndex { $0 == 0x0A || $0 == 0x0D }
    switch end.map({ document.bytes[$0...].prefix(2) }) {
    case [0x0D, 0x0A]: lineBreak = "\r\n"
    case let start? where start.first == 0x0D: lineBreak = "\r"
    default: lineBreak = "\n"
    }
    indentation = Self.indentation(of: document)
  }

  /// The blanks before the first member of the root, if it stands on a line of its own.
  private static func indentation(of document: Document) -> String? {
    guard let root = document.tape.first else { return nil }
    guard document.tape.count > 1, root.kind == .object || root.kind == .array else { return "  " }
    return lineStart(of: Int(document.tape[1].start), in: document)
  }

  /// The blanks before a place, if nothing else stands before it on its line.
  private static func lineStart(of place: Int, in document: Document) -> String? {
    var start = place
    let first = max(0, place &- longestLine)
    while start > first, document.bytes[start &- 1] == 0x20 || document.bytes[start &- 1] == 0x09 { start &-= 1 }
    guard start > first, document.bytes[start &- 1] == 0x0A || document.bytes[start &- 1] == 0x0D else { return nil }
    return String(decoding: document.bytes[start..<place], as: UTF8.self)
  }

  /// The blanks at the start of the line that a place stands in.
  private func lineStart(around place: Int) -> String {
    guard indentation != nil else { return "" }
    var start = place
    let first = max(0, place &- Self.longestLine)
    while start > first, document.bytes[start &- 1] != 0x0A, document.bytes[start &- 1] != 0x0D { start &-= 1 }
    if start == first, first > 0 { return "" }
    let blanks = document.bytes[start..<place].prefix { $0 == 0x20 || $0 == 0x09 }
    return String(decoding: blanks, as: UTF8.self)
  }
}

extension Editor {
  /// Puts another value in the place of one.
  public func replace(_ value: Value, with replacement: JSON) -> Edit {
    let isOneLine = indentation == nil || isOneLine(value)
    return Edit(
      value.range, text(of: replacement, isOneLine: isOneLine, lineStart: lineStart(around: value.range.lowerBound)))
  }

  /// Gives a member another name.
  public func rename(_ key: Key, to name: String) -> Edit {
    Edit(key.range, Edit.quoted(name))
  }

  /// Puts a new member into an object, behind the one of a name or else at the end.
  public func insert(_ name: String, _ value: JSON, into object: Value, after predecessor: String? = nil) -> Edit {
    let list = MemberList(of: object.index, in: document)
    let place = predecessor.flatMap { name in list.starts.lastIndex { document.text(at: $0, equals: name) } }
    return insertion(into: list, after: place) { isOneLine, lineStart in
      Edit.quoted(name) + colon(in: list) + text(of: value, isOneLine: isOneLine, lineStart: lineStart)
    }
  }

  /// Puts a new element at the end of an array.
  public func append(_ value: JSON, to array: Value) -> Edit {
    insertion(into: MemberList(of: array.index, in: document), after: nil) { isOneLine, lineStart in
      text(of: value, isOneLine: isOneLine, lineStart: lineStart)
    }
  }

  /// Takes a member away; of doubled names the first.
  public func remove(_ name: String, from object: Value) -> Edit? {
    guard object.isObject else { return nil }
    let list = MemberList(of: object.index, in: document)
    return list.starts.firstIndex { document.text(at: $0, equals: name) }.map(list.removal)
  }

  /// Takes an element away.
  public func removeElement(at place: Int, from array: Value) -> Edit? {
    guard array.isArray else { return nil }
    let list = MemberList(of: array.index, in: document)
    return list.starts.indices.contains(place) ? list.removal(of: place) : nil
  }
}

extension Editor {
  private func insertion(
    into list: MemberList, after place: Int?, make: (_ isOneLine: Bool, _ lineStart: String) -> String
  ) -> Edit {
    guard let last = list.starts.indices.last else { return filling(of: list, make: make) }
    let end = list.end(of: place ?? last)
    // New members stand as the first one does.
    if let lineStart = Self.lineStart(of: list.start(of: 0), in: document) {
      return Edit(end..<end, "," + lineBreak + lineStart + make(false, lineStart))
    }
    return Edit(end..<end, comma(in: list) + make(true, ""))
  }

  /// What puts the first member into an empty container.
  private func filling(of list: MemberList, make: (_ isOneLine: Bool, _ lineStart: String) -> String) -> Edit {
    let node = document.tape[list.container]
    let inside = Int(node.start) &+ 1..<max(Int(node.start) &+ 1, Int(node.end) &- 1)
    guard let indentation else { return Edit(inside, make(true, "")) }
    let outer = lineStart(around: Int(node.start))
    let inner = outer + indentation
    return Edit(inside, lineBreak + inner + make(false, inner) + lineBreak + outer)
  }

  private func isOneLine(_ value: Value) -> Bool {
    (value.isObject || value.isArray) && document.tape.indices.contains(value.index &+ 1)
      && document.next(after: value.index) > value.index &+ 1
      && Self.lineStart(of: Int(document.tape[value.index &+ 1].start), in: document) == nil
  }

  private func text(of value: JSON, isOneLine: Bool, lineStart: String) -> String {
    var text = ""
    let layout =
      isOneLine
      ? JSON.Layout(indentation: nil, colon: usualColon, comma: usualColon == ":" ? "," : ", ")
      : JSON.Layout(indentation: indentation ?? "  ", lineBreak: lineBreak, colon: usualColon)
    value.write(to: &text, layout, lineStart: lineStart)
    return text
  }

  /// What stands between names and values in the text, by the first member of the root.
  private var usualColon: String {
    guard let root = document.root, root.isObject else { return ": " }
    return colon(in: MemberList(of: 0, in: document, onlyFirst: true))
  }

  private func colon(in list: MemberList) -> String {
    guard let key = list.starts.first, document.tape[key].kind == .key else { return ": " }
    let text = document.bytes[Int(document.tape[key].end)..<Int(document.tape[key &+ 1].start)]
    guard text.count <= 3, !text.contains(0x0A), !text.contains(0x0D) else { return ": " }
    return String(decoding: text, as: UTF8.self)
  }

  private func comma(in list: MemberList) -> String {
    guard list.starts.count > 1 else { return usualColon == ":" ? "," : ", " }
    let text = document.bytes[list.end(of: 0)..<list.start(of: 1)]
    return text.count <= 3 && !text.contains(0x0A) && !text.contains(0x0D)
      ? String(decoding: text, as: UTF8.self) : ", "
  }
}
