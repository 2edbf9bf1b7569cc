@testable import Documents
import Testing

/// YAML read by the core schema, with its faults.
@Suite struct YAMLTests {
  @Test(arguments: [
    ("a: 1", #"{"a":1}"#), ("- a\n- b: ~\n", #"["a",{"b":null}]"#),
    ("[1, true, False, null, '', \"\"]", #"[1,true,false,null,"",""]"#),
    ("yes: no", #"{"yes":"no"}"#), ("- 012\n- 0x1F\n- 0o17\n- +3\n- .5\n- 1.\n", "[12,31,15,3,5e-1,1]"),
    (
      "- 12:30\n- 2020-01-01\n- 1.0.0\n- 1_000\n- 0o8\n- .\n- 1e\n",
      #"["12:30","2020-01-01","1.0.0","1_000","0o8",".","1e"]"#
    ),
    ("a: |\n  one\n  two\nb: >-\n  one\n  two\n", #"{"a":"one\ntwo\n","b":"one two"}"#),
    ("a: \"\\x41\\u00e9\"\nb: 'it''s'\nc: one\n  two\n", #"{"a":"Aé","b":"it's","c":"one two"}"#),
    ("a: &x {b: 1}\nc: *x\nd: &y 2\ne: *y\n", #"{"a":{"b":1},"c":{"b":1},"d":2,"e":2}"#),
    ("a: !!str 1\nb: !!int \"2\"\nc: !!float 3\n", #"{"a":"1","b":2,"c":3}"#),
    ("200: a\ntrue: b\n", #"{"200":"a","true":"b"}"#),
    ("---\na: 1\n...\n", #"{"a":1}"#), ("a: 1\n---\n", #"{"a":1}"#), ("\u{FEFF}é: ü # ö\n", #"{"é":"ü"}"#),
    ("{\"a\":\t[1,\n\t2]}", #"{"a":[1,2]}"#), ("", ""),
    ("&a x: 1\n*a : 2\n", #"{"x":1,"x":2}"#), ("a:\n- 1\n- 2\nb:\n", #"{"a":[1,2],"b":null}"#),
    ("a: &a {b: 1, c: 2}\nd:\n  <<: *a\n  c: 3\n", #"{"a":{"b":1,"c":2},"d":{"c":3,"b":1}}"#),
    ("a: &a {b: 1}\nc: &c {b: 2, d: 3}\ne: {<<: [*c, *a]}\n", #"{"a":{"b":1},"c":{"b":2,"d":3},"e":{"b":2,"d":3}}"#),
    ("a: {<<: {b: 1}}\n", #"{"a":{"<<":{"b":1}}}"#),
  ])
  func isReadAs(text: String, expected: String) {
    let document = Document.yaml(Array(text.utf8))
    expectWhole(document)
    #expect(document.root.map { JSON($0).compactText } ?? "" == expected)
  }

  @Test(
    arguments: [
      ("a: «b»: c".replacing("«b»", with: "b"), ["syntax"], 4..<5), ("a:\n\tb: 1", ["tab-indent"], 3..<4),
      ("a: 1\na: 2", ["duplicate-key"], 5..<6), ("a: 1\n---\nb", ["multiple-documents"], 9..<10),
      ("a: &x 1\nb: *x\nc: *x", ["alias"], 3..<4), ("a: *x", ["alias", "syntax"], 3..<4),
      ("a: &x [*x]", ["alias", "alias-limit"], 3..<4), ("<<: 1", ["merge-key"], 0..<2),
      ("a: !b c", ["tag"], 3..<5), ("a: !!int b", ["tag"], 9..<10), ("a: !!map b", ["tag"], 3..<8),
      ("200: a", ["non-string-key"], 0..<3), ("on: a", ["non-string-key"], 0..<2),
      ("? {a: 1}\n: b", ["non-string-key"], 2..<3), ("a: Yes", ["implicit-type"], 3..<6),
      ("a: 0o7", ["implicit-type"], 3..<6), ("a: 1:30:59.5", ["implicit-type"], 3..<12),
    ] as [(String, [String], Range<Int>)])
  func faultsAreFound(text: String, faults: [String], first: Range<Int>) {
    let document = Document.yaml(Array(text.utf8))
    expectWhole(document)
    #expect(document.faults.map(\.name) == faults, "\(document.faults)")
    #expect(document.faults.first?.range == first)
  }

  @Test(arguments: [
    "a: 0", "a: 00a", "a: 1:99", "a: no one", "a: 'yes'", "a: |\n  yes", "'200': a", "a: 12:", "a: 1e3", "- ~",
  ])
  func nothingIsSaidOf(text: String) {
    #expect(Document.yaml(Array(text.utf8)).faults.allSatisfy { $0.name == "syntax" || $0.name == "non-string-key" })
    #expect(!Document.yaml(Array(text.utf8)).faults.contains { $0.name == "implicit-type" })
  }

  @Test func damageKeepsPlaces() throws {
    let document = Document.yaml(Array("a: J".utf8) + [0xF8] + Array("rgen\nb: yes".utf8))
    #expect(document.faults.map(\.name) == ["encoding", "implicit-type"])
    #expect(document.faults[1].range == 13..<16)
  }

  @Test(arguments: ["a: ", "a: 1\nb:\n- ", "a: {b: "])
  func damageIsNoSignOfYAML(before: String) {
    let document = Document.yaml(
      Array(before.utf8) + [0xF8] + Array((before.last == " " && before.contains("{") ? "}" : "\nc: 1\n").utf8))
    #expect(document.faults.map(\.name) == ["encoding"])
  }

  @Test func wideEncodingsAreTranscoded() {
    let document = Document.yaml("a: é".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    #expect(document.faults.map(\.name) == ["encoding"])
    #expect(document.root?["a"]?.string == "é")
  }

  @Test(arguments: 0..<30)
  func mutationsNeverBreakIt(seed: Int) {
    let text =
      "openapi: 3.0.0\ninfo: &i\n  title: \"é\\u00e9\"\n  x: [1, {a: b}, *i]\npaths:\n- |\n  text\n- *i\n? [a]\n: !!str 1\n"
    var random = RandomJSON(seed: UInt64(seed) + 5000)
    for _ in 0..<60 {
      let document = Document.yaml(random.mutated(random.mutated(Array(text.utf8))))
      expectWhole(document)
      _ = document.root.map { JSON($0) }
    }
  }
}
