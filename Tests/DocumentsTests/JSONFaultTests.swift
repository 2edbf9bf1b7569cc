@testable import Documents
import Testing

/// Each fault of the catalogue: what it is called, what is read in its place, and what its fix makes of the text.
@Suite struct JSONFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let faults: [String]
    let value: String?
    let mended: String?

    init(_ text: String, _ faults: [String], _ value: String? = nil, mended: String? = nil) {
      self.text = text
      self.faults = faults
      self.value = value
      self.mended = mended
    }

    var testDescription: String { String(text.prefix(60)) }
  }

  static let cases: [Case] = [
    Case("", ["empty-file"]),
    Case(" \n\t", ["empty-file"]),
    Case("\u{FEFF} ", ["empty-file"]),
    Case("\u{FEFF}{}", ["bom"], "{}", mended: "{}"),
    Case("{}\u{0}", ["nul-byte"], "{}"),
    Case("[1,]", ["trailing-comma"], "[1]", mended: "[1]"),
    Case(#"{"a":1 , }"#, ["trailing-comma"], #"{"a":1}"#, mended: #"{"a":1  }"#),
    Case("[1,/* two */]", ["trailing-comma", "comment"], "[1]", mended: "[1]"),
    Case("[1 2]", ["missing-comma"], "[1,2]", mended: "[1, 2]"),
    Case("{\"a\":1\n\"b\":2}", ["missing-comma"], #"{"a":1,"b":2}"#, mended: "{\"a\":1,\n\"b\":2}"),
    Case("[1,,2]", ["extra-comma"], "[1,2]", mended: "[1,2]"),
    Case("[,1]", ["extra-comma"], "[1]", mended: "[1]"),
    Case(#"{,"a":1}"#, ["extra-comma"], #"{"a":1}"#, mended: #"{"a":1}"#),
    Case(#"{"a" 1}"#, ["missing-colon"], #"{"a":1}"#, mended: #"{"a": 1}"#),
    Case("// one\n{} // two", ["comment", "comment"], "{}", mended: "\n{} "),
    Case("{} /* no end", ["comment"], "{}"),
    Case("{a$-1: 1}", ["unquoted-key"], #"{"a$-1":1}"#, mended: #"{"a$-1": 1}"#),
    Case(
      #"{'it\'s "so"': 'b'}"#, ["single-quote", "single-quote"], #"{"it's \"so\"":"b"}"#,
      mended: #"{"it's \"so\"": "b"}"#),
    Case("[\"a\tb\"]", ["control-character"], #"["a\tb"]"#, mended: #"["a\tb"]"#),
    Case("[\"a\nb\r\nc\"]", ["control-character"], #"["a\nb\r\nc"]"#, mended: #"["a\nb\r\nc"]"#),
    Case(#"["\d\"]"#, ["unterminated-string", "invalid-escape", "truncated"]),
    Case(#"["\d"]"#, ["invalid-escape"], #"["\\d"]"#, mended: #"["\\d"]"#),
    Case(#"["\u12"]"#, ["invalid-escape"], #"["\\u12"]"#, mended: #"["\\u12"]"#),
    Case(#"["\ud800x"]"#, ["lone-surrogate"], "[\"\u{FFFD}x\"]"),
    Case("[+1]", ["invalid-number"], "[null]", mended: "[1]"),
    Case("[-.5]", ["invalid-number"], "[null]", mended: "[-0.5]"),
    Case("[5.]", ["invalid-number"], "[null]", mended: "[5]"),
    Case("[007]", ["invalid-number"], "[null]", mended: "[7]"),
    Case(
      "[0x1F, NaN, -Infinity, 1e, -]",
      ["invalid-number", "invalid-number", "invalid-number", "invalid-number", "invalid-number"],
      "[null,null,null,null,null]"),
    Case("[TRUE, nULL]", ["invalid-literal", "invalid-literal"], "[true,null]", mended: "[true, null]"),
    Case("[undefined]", ["invalid-literal"], #"["undefined"]"#),
    Case("{\"a\": \"b,\n\"c\": 1}", ["unterminated-string"], #"{"a":"b","c":1}"#),
    Case("{\"a: 1,\n\"c\": 1}", ["unterminated-string"], #"{"a: 1":null,"c":1}"#),
    Case("{\"a\": [1, {\"b\": 2\n", ["truncated"], #"{"a":[1,{"b":2}]}"#, mended: "{\"a\": [1, {\"b\": 2}]}\n"),
    Case("[1, ", ["truncated"], "[1]", mended: "[1] "),
    Case(
      #"{"a": {"b": [1, 2}, "c": 3}"#, ["mismatched-bracket"], #"{"a":{"b":[1,2]},"c":3}"#,
      mended: #"{"a": {"b": [1, 2]}, "c": 3}"#),
    Case(#"["a", "b" }"#, ["mismatched-bracket"], #"["a","b"]"#, mended: #"["a", "b" ]"#),
    Case(#"[{"a": 1, {"b": 2}]"#, ["missing-bracket"], #"[{"a":1},{"b":2}]"#, mended: #"[{"a": 1}, {"b": 2}]"#),
    Case(#"[{"a": 1 {"b": 2}]"#, ["missing-bracket"], #"[{"a":1},{"b":2}]"#, mended: #"[{"a": 1 },{"b": 2}]"#),
    Case(#"[{"a": 1, {"b": 2}}]"#, ["missing-bracket"], #"[{"a":1},{"b":2}]"#),
    Case(#"{"a": 1, {"b": 2}, "c": 3}"#, ["missing-bracket"], #"{"a":1,"c":3}"#),
    Case("{\"a\":\u{A0}\u{2003}1}", ["invalid-whitespace"], #"{"a":1}"#, mended: #"{"a": 1}"#),
    Case(#"{"a": 1}}"#, ["extra-content"], #"{"a":1}"#),
    Case(#"{"a": 1}, "b": 2}"#, ["extra-content"], #"{"a":1,"b":2}"#),
    Case("{} {}", ["extra-content"], "{}"),
    Case("1 2", ["extra-content"], "1"),
    Case(#"{"a": }"#, ["unexpected-token"], #"{"a":null}"#),
    Case(#"{"a"}"#, ["unexpected-token"], #"{"a":null}"#),
    Case(#"{"a": 1; "b": 2, "c": 3}"#, ["unexpected-token"], #"{"a":1,"c":3}"#),
    Case(#"{"a": "say "no" to", "b": 1}"#, ["unexpected-token"], #"{"a":"say ","b":1}"#),
    Case("data = {\"a\": 1}", ["invalid-literal", "extra-content"], #""data""#),
    Case(")]}'\n{\"a\": 1}", ["unexpected-token"], #"{"a":1}"#),
    Case(#"{"a":1,"a":2}"#, ["duplicate-key"], #"{"a":1,"a":2}"#, mended: #"{"a":2}"#),
    Case("{\"a\":1,\n \"b\":3,\n \"\\u0061\":1.0\n}", ["duplicate-key"], nil, mended: "{\"a\":1,\n \"b\":3\n}"),
    Case(
      #"[9007199254740993, 9007199254740992, 0.1, 1e400, 1e-400, 1.0, 0.1234567890123456789]"#,
      ["number-precision", "number-precision", "number-precision", "number-precision"]),
    Case(#"{"": 1}"#, ["empty-key"]),
    Case("{\"a\u{200B}\": 1}", ["invisible-character"], nil, mended: #"{"a": 1}"#),
    Case(#"{"a\u200b": 1}"#, ["invisible-character"], nil, mended: #"{"a": 1}"#),
    Case("[\"two\u{AD} words\"]", []),
    Case("[\"J\u{FFFD}rgen\"]", ["replacement-character"]),
  ]

  @Test(arguments: cases)
  func isFoundAndRepaired(_ subject: Case) throws {
    let document = Document.json(Array(subject.text.utf8))
    expectWhole(document)
    #expect(document.faults.map(\.name) == subject.faults, "\(document.faults)")
    if let value = subject.value {
      let expected = ReferenceParser.parse(Array(value.utf8))
      #expect(document.root.map { JSON($0) } == expected)
    }
    if let mended = subject.mended {
      let edits = document.faults.flatMap { $0.fix?.edits ?? [] }
      #expect(String(decoding: Edit.apply(edits, to: document.bytes), as: UTF8.self) == mended)
    } else {
      #expect(subject.faults.isEmpty || document.faults.contains { $0.fix == nil || $0.name == "missing-bracket" })
    }
  }

  @Test func damageIsReadAsWindows1252() throws {
    let document = Document.json(
      Array("[\"J".utf8) + [0xF8] + Array("rgen\", \"".utf8) + [0xED, 0xA0, 0x80] + Array("\"]".utf8))
    #expect(document.faults.map(\.name) == ["invalid-utf8", "invalid-utf8"])
    #expect(document.faults.map(\.range) == [3..<4, 12..<15])
    #expect(document.faults[0].message.contains("0xF8") && document.faults[0].message.contains("ø"))
    let root = try #require(document.root)
    #expect(root.elements.map(\.string) == ["J\u{FFFD}rgen", "\u{FFFD}"])
    let mended = Edit.apply(document.faults[0].fix?.edits ?? [], to: document.bytes)
    #expect(Document.json(mended).root?.elements.first { _ in true }?.string == "Jørgen")
  }

  @Test(arguments: [
    (2, true, true), (2, false, true), (4, true, true), (4, false, true), (2, false, false), (4, true, false),
  ])
  func wideEncodingsAreTranscoded(width: Int, isBigEndian: Bool, hasMark: Bool) {
    let text = (hasMark ? "\u{FEFF}" : "") + #"{"a": "é😀"}"#
    let units = width == 4 ? text.unicodeScalars.map(\.value) : text.utf16.map(UInt32.init)
    let bytes = units.flatMap { unit in
      (0..<width).map { place in
        UInt8(truncatingIfNeeded: unit >> UInt32(8 * (isBigEndian ? width - 1 - place : place)))
      }
    }
    let document = Document.json(bytes)
    expectWhole(document)
    #expect(document.faults.map(\.name) == ["utf16"])
    #expect(document.root?["a"]?.string == "é😀")
    #expect(document.bytes == Array(#"{"a": "é😀"}"#.utf8))
  }

  @Test func messagesNameLines() {
    let twice = Document.json(Array("{\n \"a\": 1,\n \"a\": 2\n}".utf8))
    #expect(twice.faults[0].message.contains("'a'") && twice.faults[0].message.hasSuffix("line 2"))
    let cut = Document.json(Array("{\n \"a\": [\n  {\n".utf8))
    #expect(cut.faults[0].message.hasSuffix("line 3"))
  }
}
