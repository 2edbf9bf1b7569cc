@testable import Documents
import Testing

/// What holds for any text, tried on texts made by chance.
@Suite struct JSONPropertyTests {
  @Test(arguments: 0..<40)
  func whatIsWrittenIsReadAgain(seed: Int) {
    var random = RandomJSON(seed: UInt64(seed))
    for _ in 0..<20 {
      let value = random.value()
      let bytes = Array(value.text(random.layout()).utf8)
      let document = Document.json(bytes)
      expectWhole(document)
      #expect(document.isSound)
      #expect(document.root.map { JSON($0) } == value)
      #expect(ReferenceParser.parse(bytes) == value)
    }
  }

  @Test(arguments: 0..<40)
  func bothReadersFillTheSameTape(seed: Int) throws {
    var random = RandomJSON(seed: UInt64(seed) + 1000)
    for _ in 0..<20 {
      let bytes = Array(JSON.array([random.value()]).text(random.layout()).utf8)
      let strict = try #require(JSONReader.strictly(bytes, from: 0, as: .json))
      var recovering = RecoveringReader(bytes, from: 0)
      recovering.read()
      #expect(recovering.faults.finish().isEmpty)
      #expect(strict.document.tape.map(Shape.init) == recovering.tape.map(Shape.init))
    }
  }

  @Test(arguments: 0..<60)
  func whatIsNotJSONIsRefusedAndRepaired(seed: Int) {
    var random = RandomJSON(seed: UInt64(seed) + 2000)
    for _ in 0..<40 {
      let bytes = random.mutated(Array(random.value().text(random.layout()).utf8))
      let document = Document.json(bytes)
      expectWhole(document)
      guard Transcoding.wide(bytes) == nil, !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { continue }
      let reference = ReferenceParser.parse(bytes)
      #expect(document.isSound == (reference != nil), "\(String(decoding: bytes, as: UTF8.self)): \(document.faults)")
      if let reference { #expect(document.root.map { JSON($0) } == reference) }
    }
  }

  @Test(arguments: 0..<40)
  func mendingEndsInWhatNeedsNone(seed: Int) {
    var random = RandomJSON(seed: UInt64(seed) + 3000)
    for _ in 0..<20 {
      var bytes = random.mutated(Array(random.value().text(random.layout()).utf8))
      for _ in 0..<12 {
        let document = Document.json(bytes)
        let edits = document.faults.filter { $0.fix?.isSafe ?? false }.flatMap { $0.fix?.edits ?? [] }
        if edits.isEmpty { break }
        bytes = Edit.apply(edits, to: document.bytes)
      }
      #expect(
        !Document.json(bytes).faults.contains {
          $0.weight == .error && $0.fix?.isSafe ?? false && !$0.name.hasPrefix("utf16")
        })
    }
  }
}

/// A node without what only its reader knows.
private struct Shape: Equatable {
  let kind: NodeKind
  let range: Range<UInt32>
  let flags: UInt32
  let link: UInt32

  init(_ node: Node) {
    kind = node.kind
    range = node.start..<node.end
    flags = node.flags.rawValue
    link = node.kind == .array || node.kind == .object ? node.link : 0
  }
}
