@testable import Documents
import Testing

/// What is true of every document, whatever its bytes were.
func expectWhole(_ document: Document, _ location: SourceLocation = #_sourceLocation) {
  // One expectation for all: texts made by chance have very many nodes.
  let defect = defect(of: document)
  #expect(defect == nil, "\(String(decoding: document.bytes.prefix(200), as: UTF8.self))", sourceLocation: location)
}

private func defect(of document: Document) -> String? {
  let count = document.bytes.count
  var last = 0
  for fault in document.faults {
    if fault.range.lowerBound < last { return "\(fault) is out of order" }
    if fault.range.upperBound > count { return "\(fault) is outside the text" }
    if fault.message.isEmpty { return "\(fault) says nothing" }
    last = fault.range.lowerBound
    var end = 0
    for edit in fault.fix?.edits ?? [] {
      if edit.range.lowerBound < end || edit.range.upperBound > count { return "\(fault) has an edit out of place" }
      end = edit.range.upperBound
    }
  }
  guard !document.tape.isEmpty else { return nil }
  var walk = Walk(document: document)
  let end = walk.visit(0, within: 0..<count, depth: 1)
  return walk.defect ?? (end == document.tape.count ? nil : "the root ends at \(end)")
}

/// A walk over a tape that looks for the first thing that is wrong with it.
private struct Walk {
  let document: Document
  var defect: String?

  /// Looks at a node and all it holds and tells where the next one stands.
  mutating func visit(_ index: Int, within outer: Range<Int>, depth: Int) -> Int {
    guard index < document.tape.count else { return fail("node \(index) is missing", index) }
    let node = document.tape[index]
    guard node.start <= node.end, Int(node.start) >= outer.lowerBound, Int(node.end) <= outer.upperBound else {
      return fail("\(node.kind) at \(node.start)..\(node.end) is not within \(outer)", index)
    }
    if depth > RecoveringReader.deepest + 2 { return fail("\(index) lies too deep", index) }
    if node.kind == .key || node.kind == .string { _ = document.utf16Length(of: index) }
    guard node.kind == .array || node.kind == .object else { return index + 1 }
    var at = index + 1
    var place = Int(node.start)
    var isKey = node.kind == .object
    while at < Int(node.link) || (node.kind == .object && !isKey) {
      guard at < document.tape.count else { return fail("a value is missing", at) }
      if (document.tape[at].kind == .key) != isKey { return fail("\(at) is out of turn", at) }
      // What a merge key brings stands where that key stands.
      let isMerged = document.tape[at].flags.contains(.isPooled) || document.tape[at].kind == .alias
      let next = visit(at, within: (isMerged ? Int(node.start) : place)..<Int(node.end), depth: depth + 1)
      if defect != nil { return next }
      place = max(place, Int(document.tape[at].end))
      at = next
      if node.kind == .object { isKey.toggle() }
    }
    return at == Int(node.link) ? at : fail("\(index) ends at \(at)", at)
  }

  private mutating func fail(_ message: String, _ index: Int) -> Int {
    if defect == nil { defect = message }
    return index
  }
}
