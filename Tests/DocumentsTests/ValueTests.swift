@testable import Documents
import Testing

/// Values compared, counted and measured.
@Suite struct ValueTests {
  private func value(_ text: String) throws -> Value {
    try #require(Document.json(Array(text.utf8)).root)
  }

  @Test(arguments: [
    ("1", "1.0", true), ("100", "1e2", true), ("0", "-0.0", true), ("1", "2", false),
    ("12345678901234567890", "12345678901234567891", false), ("0.10", "1E-1", true), ("\"a\"", "\"\\u0061\"", true),
    ("\"a\"", "\"b\"", false), ("[1,2]", "[1,2]", true), ("[1,2]", "[2,1]", false), ("[1]", "[1,2]", false),
    ("{\"a\":1,\"b\":[{}]}", "{\"b\":[{}],\"a\":1}", true), ("{\"a\":1}", "{\"a\":1,\"b\":2}", false),
    ("{\"a\":1,\"b\":2}", "{\"b\":1,\"a\":2}", false), ("null", "false", false), ("true", "false", false),
    ("1", "\"1\"", false), ("{\"a\":1,\"b\":2,\"c\":3}", "{\"a\":1,\"c\":3,\"b\":2}", true),
    ("{\"a\":1,\"b\":2,\"c\":3}", "{\"a\":1,\"c\":3,\"d\":2}", false),
  ])
  func meaningIsCompared(left: String, right: String, expected: Bool) throws {
    #expect(try value(left).isDeepEqual(to: value(right)) == expected)
    #expect(try value(right).isDeepEqual(to: value(left)) == expected)
  }

  @Test(.timeLimit(.minutes(1))) func anotherOrderOnEachLevelCostsNoMore() throws {
    func text(_ order: String) -> String {
      (0..<200).reduce("1") { inner, _ in "{\"a\":\(inner),\(order)}" }
    }
    #expect(try value(text("\"b\":1,\"c\":2")).isDeepEqual(to: value(text("\"c\":2,\"b\":1"))))
    #expect(try !value(text("\"b\":1,\"c\":2")).isDeepEqual(to: value(text("\"c\":2,\"b\":3"))))
  }

  @Test(
    arguments: [
      ("0", 0, 0.0), ("-12", -12, -12), ("1e3", 1000, 1000), ("1.50", nil, 1.5),
      ("9223372036854775807", Int.max, 0x1p63),
      ("-9223372036854775808", Int.min, -0x1p63), ("9223372036854775808", nil, 0x1p63), ("1e400", nil, .infinity),
      ("0.1e1", 1, 1),
      ("1E-2", nil, 0.01), ("123456789012345678", 123_456_789_012_345_678, 123_456_789_012_345_680),
    ] as [(String, Int?, Double)])
  func numbersAreExact(text: String, integer: Int?, double: Double) throws {
    let number = try #require(try value(text).number)
    #expect(number.integer == integer)
    #expect(number.double == double)
  }

  @Test(arguments: ["", "abc", "é€😀", "a\\n\\u00e9\\ud83d\\ude00", "\\ud800", "é\\\\"])
  func lengthIsInCodeUnits(content: String) throws {
    let value = try value("\"\(content)\"")
    #expect(value.utf16Length == value.string?.utf16.count)
  }

  @Test func pointersLeadToNodes() throws {
    let document = Document.json(Array(#"{"a/b": [1, {"~": {}}]}"#.utf8))
    let inner = try #require(document.root?["a/b"]?.elements.dropFirst().first { _ in true }?["~"])
    #expect(document.pointer(to: inner.index).description == "/a~1b/1/~0")
  }

  @Test(arguments: [
    (#"["a", "b", "a", "a"]"#, 2), (#"["a", "\u0061"]"#, 1), ("[1, 1.0, 10e-1, 2]", 2),
    ("[null, null, false, false]", 2),
    (#"["1", 1, true, null]"#, 0), ("[[], {}, []]", 1), ("[1]", 0), ("[]", 0), ("{}", 0),
  ])
  func repetitionsAreFound(text: String, count: Int) throws {
    #expect(try value(text).repetitions.count == count)
  }

  @Test(arguments: [2, 12, 13, 64, 65, 300])
  func longAndShortListsAreComparedAlike(count: Int) throws {
    for template in [{ "\($0)" }, { "\"n\($0)\"" }, { "[\($0)]" }] as [(Int) -> String] {
      let list = (0..<count).map(template) + [template(count / 2), template(0)]
      let found = try value("[" + list.joined(separator: ",") + "]").repetitions
      #expect(found.map(\.again.source) == list.suffix(2))
      #expect(found.map(\.first.source) == list.suffix(2))
    }
  }

  @Test(.timeLimit(.minutes(1))) func manyNumbersOfOneDoubleAreComparedInTime() throws {
    let zeros = String(repeating: "0", count: 20)
    for (template, again) in [
      ({ "\($0)1e400" }, "12345.10E+401"), ({ "1.\(zeros)\($0)1" }, "0.1\(zeros)123451e1"),
    ] as [((Int) -> String, String)] {
      let list = (10_000..<22_000).map(template) + [again]
      let found = try value("[" + list.joined(separator: ",") + "]").repetitions
      #expect(found.map(\.first.source) == [template(12_345)])
    }
  }

  @Test func wordsAreFoundInASet() throws {
    let words = WordSet(["one", "two", "seven", ""])
    for (text, expected) in [
      ("one", true), ("seven", true), ("", true), ("\\u006fne", true), ("onx", false), ("eleven", false),
    ] { #expect(try words.contains(value("\"\(text)\"")) == expected) }
    #expect(try !words.contains(value("1")))
  }
}
