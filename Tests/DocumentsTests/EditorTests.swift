@testable import Documents
import Testing

/// Edits change what they are asked to and no byte beside.
@Suite struct EditorTests {
  private func edited(_ text: String, _ edit: (Editor, Value) throws -> Edit?) throws -> String {
    let document = Document.json(Array(text.utf8))
    let editor = try #require(Editor(document))
    let root = try #require(document.root)
    let found = try edit(editor, root)
    let made = try #require(found)
    let bytes = Edit.apply([made], to: document.bytes)
    #expect(Document.json(bytes).isSound)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("{\n  \"a\": 1\n}\n", "{\n  \"a\": 1,\n  \"n\": [\n    1,\n    {}\n  ]\n}\n"),
    ("{\r\n\t\"a\" : 1\r\n}", "{\r\n\t\"a\" : 1,\r\n\t\"n\" : [\r\n\t\t1,\r\n\t\t{}\r\n\t]\r\n}"),
    ("{\"a\":1}", "{\"a\":1,\"n\":[1,{}]}"),
    ("{ \"a\": 1, \"b\": 2 }\n", "{ \"a\": 1, \"b\": 2, \"n\": [1, {}] }\n"),
    ("{}", "{\n  \"n\": [\n    1,\n    {}\n  ]\n}"),
    ("{\n}\n", "{\n  \"n\": [\n    1,\n    {}\n  ]\n}\n"),
  ])
  func membersAreInserted(text: String, expected: String) throws {
    let value = JSON.array([.number("1"), .object([])])
    #expect(try edited(text) { $0.insert("n", value, into: $1) } == expected)
  }

  @Test func membersAreInsertedBehindOthers() throws {
    #expect(
      try edited("{\n  \"a\": 1,\n  \"b\": 2\n}") { $0.insert("n", .null, into: $1, after: "a") }
        == "{\n  \"a\": 1,\n  \"n\": null,\n  \"b\": 2\n}")
    #expect(
      try edited("{\"a\":1,\"b\":2}") { $0.insert("n", .null, into: $1, after: "nobody") }
        == "{\"a\":1,\"b\":2,\"n\":null}")
    #expect(
      try edited("{\n  \"a\": {\n    \"b\": {}\n  }\n}") { $0.insert("n", .null, into: try $1.at("a", "b")) }
        == "{\n  \"a\": {\n    \"b\": {\n      \"n\": null\n    }\n  }\n}")
  }

  @Test(arguments: [
    ("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}", "a", "{\n  \"b\": 2,\n  \"c\": 3\n}"),
    ("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}", "b", "{\n  \"a\": 1,\n  \"c\": 3\n}"),
    ("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}", "c", "{\n  \"a\": 1,\n  \"b\": 2\n}"),
    ("{\n  \"a\": 1\n}", "a", "{}"),
    ("{\"a\":1,\"b\":2}", "a", "{\"b\":2}"),
  ])
  func membersAreRemoved(text: String, name: String, expected: String) throws {
    #expect(try edited(text) { $0.remove(name, from: $1) } == expected)
  }

  @Test func elementsComeAndGo() throws {
    #expect(try edited("[\n  1\n]") { $0.append(.string("b"), to: $1) } == "[\n  1,\n  \"b\"\n]")
    #expect(try edited("[1, 2]") { $0.append(.boolean(true), to: $1) } == "[1, 2, true]")
    #expect(try edited("{\"a\":[]}") { $0.append(.null, to: try $1.at("a")) } == "{\"a\":[null]}")
    #expect(try edited("[1, 2, 3]") { $0.removeElement(at: 1, from: $1) } == "[1, 3]")
    let document = Document.json(Array("[1]".utf8))
    let editor = try #require(Editor(document))
    let root = try #require(document.root)
    #expect(editor.removeElement(at: 1, from: root) == nil)
  }

  @Test func valuesAndNamesAreReplaced() throws {
    let text = "{\n\t\"a\": {\n\t\t\"b\": [1, 2]\n\t}\n}"
    #expect(
      try edited(text) { $0.replace(try $1.at("a", "b"), with: .string("é\n")) }
        == "{\n\t\"a\": {\n\t\t\"b\": \"é\\n\"\n\t}\n}")
    #expect(
      try edited(text) { $0.replace(try $1.at("a", "b"), with: .array([.number("3"), .null])) }
        == "{\n\t\"a\": {\n\t\t\"b\": [3, null]\n\t}\n}")
    #expect(
      try edited(text) { $0.rename(try $1.key("a"), to: "\"q\"") }
        == "{\n\t\"\\\"q\\\"\": {\n\t\t\"b\": [1, 2]\n\t}\n}")
  }

  @Test(arguments: 0..<30)
  func allElseStays(seed: Int) throws {
    var random = RandomJSON(seed: UInt64(seed) + 4000)
    for _ in 0..<20 {
      let members = (0..<Int.random(in: 0..<5, using: &random.generator)).map {
        JSON.Member("m\($0)", random.value(depth: 3))
      }
      let text = JSON.object(members).text(random.layout())
      let document = Document.json(Array(text.utf8))
      let editor = try #require(Editor(document))
      let root = try #require(document.root)
      let value = random.value(depth: 4)
      var expected = members
      var edit = editor.insert("new", value, into: root)
      if let place = members.indices.randomElement(using: &random.generator), Bool.random(using: &random.generator) {
        if Bool.random(using: &random.generator) {
          expected.remove(at: place)
          edit = try #require(editor.remove("m\(place)", from: root))
        } else {
          expected[place].value = value
          edit = editor.replace(try root.at("m\(place)"), with: value)
        }
      } else {
        expected.append(JSON.Member("new", value))
      }
      let bytes = Edit.apply([edit], to: document.bytes)
      #expect(bytes.starts(with: document.bytes[..<edit.range.lowerBound]))
      #expect(bytes.reversed().starts(with: document.bytes[edit.range.upperBound...].reversed()))
      #expect(Document.json(bytes).root.map { JSON($0) } == .object(expected))
    }
  }

  @Test func editsThatOverlapAreMadeOnce() {
    let bytes = Array("abcdef".utf8)
    let edits = [
      Edit(4..<5, "Y"), Edit(1..<3, "X"), Edit(2..<4, "no"), Edit(6..<6, "!"), Edit(6..<9, "no"), Edit(0..<0, "1"),
      Edit(0..<0, "2"),
    ]
    #expect(String(decoding: Edit.apply(edits, to: bytes), as: UTF8.self) == "12aXdYf!")
  }

  @Test(arguments: [
    // What both say keeps its bytes.
    ("{\n  \"a\": [1,  2],\n  \"b\":0\n}", "{\"a\":[1,2,3],\"b\":0}", "{\n  \"a\": [1,  2,  3],\n  \"b\":0\n}"),
    ("{\"a\": [1, 2,  3]}", "{\"a\":[1,3]}", "{\"a\": [1,  3]}"),
    ("{\"a\": {\"x\": 1, \"y\":  2}}", "{\"a\":{\"y\":2,\"z\":[]}}", "{\"a\": {\"y\":  2, \"z\": []}}"),
    ("{\"a\": {}, \"b\": []}", "{\"a\":{\"n\":1},\"b\":[1]}", "{\"a\": {\"n\": 1}, \"b\": [1]}"),
    // Doubled names cannot be told apart.
    ("{\"a\": 1, \"a\": 2}", "{\"a\":3}", "{\n  \"a\": 3\n}\n"),
  ])
  func aTextIsMadeToSayAnotherValue(text: String, value: String, expected: String) throws {
    let editor = try #require(Editor(Document.json(Array(text.utf8))))
    let wanted = JSON(try #require(Document.json(Array(value.utf8)).root))
    #expect(String(decoding: editor.text(saying: wanted), as: UTF8.self) == expected)
  }
}

extension Value {
  /// The value at the end of names, which must be there.
  fileprivate func at(_ names: String...) throws -> Value {
    try names.reduce(self) { try #require($0[$1]) }
  }

  /// The name of a member that must be there.
  fileprivate func key(_ name: String) throws -> Key {
    try #require(member(name)).key
  }
}
