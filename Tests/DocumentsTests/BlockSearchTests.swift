import Testing

@testable import Documents

/// What is searched sixteen bytes at a time finds the same as a look at one byte after the other.
@Suite struct BlockSearchTests {
  private var random = SplitMix(seed: 11)

  /// Texts of all lengths about a few blocks, of bytes that matter.
  private mutating func texts(of alphabet: [UInt8]) -> [[UInt8]] {
    (0...70).flatMap { count in
      (0..<8).map { _ in (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 } }
    }
  }

  @Test mutating func linesBeginBehindEveryEnd() {
    let alphabet: [UInt8] = [0x0A, 0x0D, 0x61, 0x61, 0x61, 0x61]
    let long = (0..<40).map { (0..<(250 + $0 * 31)).map { _ in alphabet.randomElement(using: &random) ?? 0 } }
    for text in texts(of: alphabet) + long {
      let starts =
        [0]
        + text.indices.filter {
          text[$0] == 0x0A || (text[$0] == 0x0D && ($0 + 1 == text.count || text[$0 + 1] != 0x0A))
        }.map { $0 + 1 }
      let table = LineTable(text)
      for offset in 0...text.count {
        let number = starts.count { $0 <= offset }
        let found = table.line(of: offset)
        #expect(found.number == number)
        #expect(found.start == starts[number - 1])
      }
    }
  }

  @Test func linesLongerThanABlockAndEmptyOnesAreCounted() {
    let empty = LineTable([UInt8](repeating: 0x0A, count: 5000))
    #expect(empty.position(of: 4321) == Position(line: 4322, column: 1))
    let long = [UInt8](repeating: 0x61, count: 5000)
    let table = LineTable(Array("{\n".utf8) + long + [0x0A] + long)
    #expect(table.position(of: 5001) == Position(line: 2, column: 5000))
    #expect(table.position(of: 10_003) == Position(line: 3, column: 5001))
    #expect(table.position(of: .max).line == 3)
  }

  @Test mutating func oneByteBeyondASCIIIsSeen() {
    for count in 1...70 {
      var text = [UInt8](repeating: 0x61, count: count)
      #expect(LineSurvey(text).isASCII)
      text[Int.random(in: 0..<count, using: &random)] = 0xC3
      #expect(!LineSurvey(text).isASCII)
    }
  }

  @Test mutating func specialBytesAreFound() {
    let others: [UInt8] = [0x00, 0x1F, 0x20, 0x22, 0x5C, 0x7E, 0x7F, 0x80, 0xFE, 0xFF]
    for text in texts(of: [UInt8](repeating: 0x61, count: 90) + others) {
      let plain = text.firstIndex { $0 < 0x20 || $0 >= 0x7F } ?? text.count
      let quoted = text.firstIndex { $0 < 0x20 || $0 >= 0x7F || $0 == 0x22 || $0 == 0x5C } ?? text.count
      text.withUnsafeBufferPointer { text in
        #expect(text.offsetOfSpecial(from: 0) == plain)
        #expect(text.offsetOfSpecial(from: 0, or: 0x22, or: 0x5C) == quoted)
      }
    }
  }

  @Test mutating func sameBytesAreTold() {
    for text in texts(of: [0x61, 0x62]) where !text.isEmpty {
      var other = text
      #expect(text.withUnsafeBufferPointer { text.hasSame($0, in: 0..<text.count) })
      other[Int.random(in: 0..<text.count, using: &random)] = 0x63
      #expect(!other.withUnsafeBufferPointer { text.hasSame($0, in: 0..<text.count) })
      #expect(!other.dropLast().withUnsafeBufferPointer { text.hasSame($0, in: 0..<text.count) })
    }
  }
}

@Suite struct NameSearchTests {
  /// The strict reader, the recovering one and that of YAML hash the names on ways of their own.
  @Test(arguments: [
    Document.json(Array(#"{"a":1,"long name of it":2,"b\u0063":3,"":4}"#.utf8)),
    Document.json(Array(#"{"a":1,"long name of it":2,"b\u0063":3,"":4,}"#.utf8)),
    Document.yaml(Array("a: 1\nlong name of it: 2\n\"b\\u0063\": 3\n\"\": 4\n".utf8)),
  ])
  func namesAreFoundAsTheyAreMeant(_ document: Document) {
    let found = ["a", "long name of it", "bc", "", "b", "long name of if"].map { document.root?[$0]?.source }
    #expect(found == ["1", "2", "3", "4", nil, nil])
  }
}
