import Connectors

/// Takes the fields of a tag one after the other, in the one order they may have.
struct FieldReader {
  private var fields: ArraySlice<TagText.Field>
  private(set) var line: Int

  init(_ text: TagText) {
    fields = text.fields[...]
    line = TagText.subjectLine
  }

  /// The value of the field that has to stand here.
  mutating func required(_ key: String) throws(Refusal) -> ArraySlice<UInt8> {
    guard let field = fields.first, field.key.elementsEqual(key.utf8) else {
      let found = fields.first.map { "'\(String(decoding: $0.key, as: UTF8.self))' stands" } ?? "nothing stands"
      throw Refusal(
        "the field '\(key)' is expected here, and \(found)", line: fields.first?.line ?? line &+ 1,
        hint: "the fields have one order; hallmark advance --dry-run prints them")
    }
    fields.removeFirst()
    line = field.line
    return field.value
  }

  /// The values of an optional field that may repeat, sorted by the whole line and no line twice.
  mutating func repeated(_ key: String) throws(Refusal) -> [(value: ArraySlice<UInt8>, line: Int)] {
    var values: [(ArraySlice<UInt8>, Int)] = []
    var last: ArraySlice<UInt8>?
    while let field = fields.first, field.key.elementsEqual(key.utf8) {
      if let last, !last.lexicographicallyPrecedes(field.text) {
        throw Refusal("the '\(key)' lines are not in byte order, or one stands twice", line: field.line)
      }
      last = field.text
      values.append((field.value, field.line))
      fields.removeFirst()
      line = field.line
    }
    return values
  }

  /// Refuses whatever is left.
  func end() throws(Refusal) {
    guard let field = fields.first else { return }
    throw Refusal(
      "the field '\(String(decoding: field.key, as: UTF8.self))' is not known, or stands in the wrong place",
      line: field.line)
  }
}

extension FieldReader {
  mutating func digest(_ key: String) throws(Refusal) -> Digest {
    guard let digest = Digest(line: try required(key)) else { throw malformed(key, "sha256: and 64 lower-case digits") }
    return digest
  }

  mutating func digestOrNone(_ key: String) throws(Refusal) -> Digest? {
    let value = try required(key)
    if value.elementsEqual("none".utf8) { return nil }
    guard let digest = Digest(line: value) else { throw malformed(key, "sha256: and 64 lower-case digits, or none") }
    return digest
  }

  mutating func linkOrNone(_ key: String) throws(Refusal) -> ObjectLink? {
    let value = try required(key)
    if value.elementsEqual("none".utf8) { return nil }
    guard value.count == 112, value[value.startIndex &+ 40] == UInt8(ascii: " "), Words.isObjectID(value.prefix(40)),
      let digest = Digest(line: value.dropFirst(41))
    else { throw malformed(key, "an object id and a sha256: digest, or none") }
    return ObjectLink(id: String(decoding: value.prefix(40), as: UTF8.self), digest: digest)
  }

  mutating func policyLink(_ key: String) throws(Refusal) -> PolicyLink {
    let value = try required(key)
    guard let space = value.firstIndex(of: UInt8(ascii: " ")), let version = Words.number(value[..<space]), version > 0,
      let digest = Digest(line: value[(space &+ 1)...])
    else { throw malformed(key, "a version and a sha256: digest") }
    return PolicyLink(version: version, digest: digest)
  }

  mutating func number(_ key: String) throws(Refusal) -> Int {
    guard let number = Words.number(try required(key)), (1...999_999).contains(number) else {
      throw malformed(key, "a whole number from 1 to 999999 without a leading zero")
    }
    return number
  }

  mutating func word(_ key: String) throws(Refusal) -> String {
    let value = try required(key)
    guard Words.isWord(value) else { throw malformed(key, "a word of lower-case letters, digits and '-'") }
    return String(decoding: value, as: UTF8.self)
  }

  mutating func principal(_ key: String) throws(Refusal) -> String {
    let value = try required(key)
    guard Words.isPrincipal(value) else { throw malformed(key, "1 to 128 printable ASCII characters without space") }
    return String(decoding: value, as: UTF8.self)
  }

  mutating func objectID(_ key: String) throws(Refusal) -> String {
    let value = try required(key)
    guard Words.isObjectID(value) else { throw malformed(key, "a whole object id in lower case") }
    return String(decoding: value, as: UTF8.self)
  }

  mutating func connector(_ key: String) throws(Refusal) -> ConnectorID {
    guard let id = ConnectorID(String(decoding: try required(key), as: UTF8.self)) else {
      throw malformed(key, "a connector id")
    }
    return id
  }

  /// A path of at least two parts, or one where the root is the repository's top.
  mutating func folder(_ key: String) throws(Refusal) -> String {
    let value = try required(key)
    let parts = value.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !value.contains(UInt8(ascii: "\\")),
      parts.allSatisfy({ !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) })
    else { throw malformed(key, "a path with '/' between parts, none of them empty, '.' or '..'") }
    return String(decoding: value, as: UTF8.self)
  }

  func malformed(_ key: String, _ form: String) -> Refusal {
    Refusal("the value of '\(key)' is not \(form)", line: line)
  }
}
