/// A raw tag object of ours, cut into its parts: headers, subject, fields, reason and signature.
struct TagText {
  /// A line `Key: value` of the message.
  struct Field {
    let key: ArraySlice<UInt8>
    let value: ArraySlice<UInt8>
    let text: ArraySlice<UInt8>
    let line: Int
  }

  let commit: String
  let name: ArraySlice<UInt8>
  let tagger: Tagger
  let subject: ArraySlice<UInt8>
  let fields: [Field]
  let reason: String?
  let block: SignatureBlock

  /// The most bytes that a raw object may have.
  static let byteLimit = 65_536
  /// The line of the message's first line: four headers and a blank line stand before it.
  static let subjectLine = 6

  init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.byteLimit else {
      throw Refusal("the tag object has \(bytes.count) bytes, and \(Self.byteLimit) are the most")
    }
    try TextScan.check(bytes)
    var lines = LineCursor(bytes)
    commit = try Self.commit(try lines.header("object"))
    guard try lines.header("type").elementsEqual("commit".utf8) else {
      throw Refusal("the tag must be of a commit", line: lines.number, hint: "tag the commit itself, no other tag")
    }
    name = try lines.header("tag")
    guard let tagger = Tagger(line: try lines.header("tagger")) else {
      throw Refusal("the tagger is not written 'name <mail> seconds +hhmm'", line: lines.number)
    }
    self.tagger = tagger
    try lines.blank(after: "the headers")
    subject = try lines.next()
    try lines.blank(after: "the message's first line")
    fields = try Self.fields(&lines)
    (reason, block) = try Self.ending(&lines)
  }

  private static func commit(_ value: ArraySlice<UInt8>) throws(Refusal) -> String {
    guard Words.isObjectID(value) else { throw Refusal("the object is no whole id in lower case", line: 1) }
    return String(decoding: value, as: UTF8.self)
  }

  /// The lines up to a blank one or the signature, each a key, `: ` and a value.
  private static func fields(_ lines: inout LineCursor) throws(Refusal) -> [Field] {
    var fields: [Field] = []
    while let line = lines.peek, !line.isEmpty, !LineCursor.opensBlock(line) {
      _ = try lines.next()
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line[(colon &+ 1)...].first == UInt8(ascii: " ") else {
        throw Refusal("a field is written 'Key: value'", line: lines.number, hint: "a reason begins after a blank line")
      }
      let value = line[(colon &+ 2)...]
      guard let first = value.first, let last = value.last else {
        throw Refusal("the field has no value", line: lines.number)
      }
      guard first != UInt8(ascii: " "), last != UInt8(ascii: " ") else {
        throw Refusal("no value begins or ends with a space", line: lines.number)
      }
      fields.append(Field(key: line[line.startIndex..<colon], value: value, text: line, line: lines.number))
    }
    return fields
  }

  /// The reason, where there is one, and the signature behind it.
  private static func ending(_ lines: inout LineCursor) throws(Refusal) -> (String?, SignatureBlock) {
    guard let next = lines.peek else { throw Refusal("the tag has no signature", hint: "sign it: git tag -s") }
    guard next.isEmpty else { return (nil, try block(&lines)) }
    _ = try lines.next()
    var reason: [ArraySlice<UInt8>] = []
    while let line = lines.peek, !LineCursor.opensBlock(line) {
      _ = try lines.next()
      if line.isEmpty, reason.last?.isEmpty ?? true {
        throw Refusal("two blank lines in a row, or a reason that begins with one", line: lines.number)
      }
      if line.first == UInt8(ascii: "#") { throw Refusal("no line of a reason begins with '#'", line: lines.number) }
      if line.last == UInt8(ascii: " ") { throw Refusal("a line of the reason ends with a space", line: lines.number) }
      reason.append(line)
    }
    guard lines.peek != nil else { throw Refusal("the tag has no signature", hint: "sign it: git tag -s") }
    guard let last = reason.last else {
      throw Refusal("a blank line stands before the signature, and no reason", line: lines.number)
    }
    if last.isEmpty { throw Refusal("the reason ends with a blank line", line: lines.number) }
    return (String(decoding: Array(reason.joined(separator: [0x0A])), as: UTF8.self), try block(&lines))
  }

  /// One block, from its first line to the end of the object.
  private static func block(_ lines: inout LineCursor) throws(Refusal) -> SignatureBlock {
    let start = lines.position
    let opening = try lines.next()
    guard
      let kind = SignatureBlock.Kind.allCases.first(where: {
        opening.elementsEqual("-----BEGIN \($0.rawValue)-----".utf8)
      })
    else {
      let isReserved = opening.elementsEqual("-----BEGIN SIGNED MESSAGE-----".utf8)
      throw Refusal(
        isReserved
          ? "X.509 signatures (SIGNED MESSAGE) are not read yet"
          : "a line that begins with '-----BEGIN ' opens no signature",
        line: lines.number,
        hint: isReserved ? "sign with an SSH or an OpenPGP key" : "begin the line with another character")
    }
    let closing = Array("-----END \(kind.rawValue)-----".utf8)
    while let line = lines.peek {
      _ = try lines.next()
      guard line.starts(with: "-----".utf8) else { continue }
      guard line.elementsEqual(closing) else {
        throw Refusal("the signature block holds a line that is not its own", line: lines.number)
      }
      guard lines.peek == nil else {
        throw Refusal(
          "something follows the signature", line: lines.number &+ 1, hint: "one signature, and nothing after it")
      }
      return SignatureBlock(kind: kind, signedCount: start)
    }
    throw Refusal("the signature block does not end", line: lines.number)
  }
}
