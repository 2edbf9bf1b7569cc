import Connectors

/// Takes the fields of a tag one after the other, in the one order they may have.
struct FieldReader {
  private let fields: [TagText.Field]
  private var next = 0
  let bytes: [UInt8]
  private(set) var line: Int

  init(_ text: TagText) {
    fields = text.fields
    bytes = text.bytes
    line = TagText.subjectLine
  }

  /// Where the value of the field stands that has to be here.
  mutating func required(_ key: StaticString) throws(Refusal) -> Range<Int> {
    guard next < fields.count, bytes.isEqual(fields[next].key, key) else {
      let field = next < fields.count ? fields[next] : nil
      let found = field.map { "'\(bytes.text($0.key))' stands" } ?? "nothing stands"
      throw Refusal(
        "the field '\(key)' is expected here, and \(found)", line: field?.line ?? line &+ 1,
        hint: "the fields have one order; hallmark advance --dry-run prints them")
    }
    let field = fields[next]
    next &+= 1
    line = field.line
    return field.value
  }

  /// The values of an optional field that may repeat, sorted by the whole line and no line twice.
  mutating func repeated(_ key: StaticString) throws(Refusal) -> [(value: ArraySlice<UInt8>, line: Int)] {
    var values: [(ArraySlice<UInt8>, Int)] = []
    var last: Range<Int>?
    while next < fields.count, bytes.isEqual(fields[next].key, key) {
      let field = fields[next]
      if let last, !bytes[last].lexicographicallyPrecedes(bytes[field.text]) {
        throw Refusal("the '\(key)' lines are not in byte order, or one stands twice", line: field.line)
      }
      last = field.text
      values.append((bytes[field.value], field.line))
      next &+= 1
      line = field.line
    }
    return values
  }

  /// Refuses whatever is left.
  func end() throws(Refusal) {
    guard next < fields.count else { return }
    throw Refusal(
      "the field '\(bytes.text(fields[next].key))' is not known, or stands in the wrong place",
      line: fields[next].line)
  }
}

extension FieldReader {
  mutating func digest(_ key: StaticString) throws(Refusal) -> Digest {
    guard let digest = Digest(bytes, in: try required(key)) else {
      throw malformed(key, "sha256: and 64 lower-case digits")
    }
    return digest
  }

  mutating func digestOrNone(_ key: StaticString) throws(Refusal) -> Digest? {
    let value = try required(key)
    if bytes.isEqual(value, "none") { return nil }
    guard let digest = Digest(bytes, in: value) else {
      throw malformed(key, "sha256: and 64 lower-case digits, or none")
    }
    return digest
  }

  mutating func linkOrNone(_ key: StaticString) throws(Refusal) -> ObjectLink? {
    let value = try required(key)
    if bytes.isEqual(value, "none") { return nil }
    let space = value.lowerBound &+ 40
    guard value.count == 112, bytes[space] == UInt8(ascii: " "),
      let id = ObjectName(bytes, in: value.lowerBound..<space),
      let digest = Digest(bytes, in: (space &+ 1)..<value.upperBound)
    else { throw malformed(key, "an object id and a sha256: digest, or none") }
    return ObjectLink(id: id, digest: digest)
  }

  mutating func policyLink(_ key: StaticString) throws(Refusal) -> PolicyLink {
    let value = try required(key)
    guard let space = bytes.first(UInt8(ascii: " "), in: value),
      let version = Words.number(bytes[value.lowerBound..<space]), version > 0,
      let digest = Digest(bytes, in: (space &+ 1)..<value.upperBound)
    else { throw malformed(key, "a version and a sha256: digest") }
    return PolicyLink(version: version, digest: digest)
  }

  mutating func number(_ key: StaticString) throws(Refusal) -> Int {
    guard let number = Words.number(bytes[try required(key)]), (1...999_999).contains(number) else {
      throw malformed(key, "a whole number from 1 to 999999 without a leading zero")
    }
    return number
  }

  mutating func word(_ key: StaticString) throws(Refusal) -> String {
    let value = try required(key)
    guard Words.isWord(bytes[value]) else { throw malformed(key, "a word of lower-case letters, digits and '-'") }
    return bytes.text(value)
  }

  mutating func principal(_ key: StaticString) throws(Refusal) -> String {
    let value = try required(key)
    guard Words.isPrincipal(bytes[value]) else {
      throw malformed(key, "1 to 128 printable ASCII characters without space")
    }
    return bytes.text(value)
  }

  mutating func objectName(_ key: StaticString) throws(Refusal) -> ObjectName {
    guard let name = ObjectName(bytes, in: try required(key)) else {
      throw malformed(key, "a whole object id in lower case")
    }
    return name
  }

  mutating func connector(_ key: StaticString) throws(Refusal) -> ConnectorID {
    guard let id = ConnectorID(bytes: bytes[try required(key)]) else { throw malformed(key, "a connector id") }
    return id
  }

  /// A path of at least two parts, or one where the root is the repository's top.
  mutating func folder(_ key: StaticString) throws(Refusal) -> String {
    let value = try required(key)
    guard Words.isFolder(bytes[value]) else {
      throw malformed(key, "a path with '/' between parts, none of them empty, '.' or '..'")
    }
    return bytes.text(value)
  }

  func malformed(_ key: StaticString, _ form: String) -> Refusal {
    Refusal("the value of '\(key)' is not \(form)", line: line)
  }
}
