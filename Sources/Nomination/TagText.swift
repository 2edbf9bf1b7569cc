/// A raw tag object of ours, cut into its parts: headers, subject, fields, reason and signature.
struct TagText {
  /// A line `Key: value` of the message.
  struct Field {
    let text: Range<Int>
    let colon: Int
    let line: Int

    var key: Range<Int> { text.lowerBound..<colon }
    var value: Range<Int> { (colon &+ 2)..<text.upperBound }
  }

  let bytes: [UInt8]
  let commit: ObjectName
  let name: Range<Int>
  let tagger: Tagger
  let subject: Range<Int>
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
    self.bytes = bytes
    var lines = LineCursor(bytes, ends: try TextScan.lineEnds(bytes))
    let object = try lines.header("object")
    guard let commit = ObjectName(bytes, in: object) else {
      throw Refusal("the object is no whole id in lower case", line: 1)
    }
    self.commit = commit
    guard bytes.isEqual(try lines.header("type"), "commit") else {
      throw Refusal("the tag must be of a commit", line: lines.number, hint: "tag the commit itself, no other tag")
    }
    name = try lines.header("tag")
    guard let tagger = Tagger(bytes, in: try lines.header("tagger")) else {
      throw Refusal("the tagger is not written 'name <mail> seconds +hhmm'", line: lines.number)
    }
    self.tagger = tagger
    try lines.blank(after: "the headers")
    subject = try lines.next()
    try lines.blank(after: "the message's first line")
    fields = try Self.fields(&lines)
    (reason, block) = try Self.ending(&lines)
  }

  /// The lines up to a blank one or the signature, each a key, `: ` and a value.
  private static func fields(_ lines: inout LineCursor) throws(Refusal) -> [Field] {
    let (bytes, space) = (lines.bytes, UInt8(ascii: " "))
    var fields: [Field] = []
    fields.reserveCapacity(16)
    while let line = lines.peek, !line.isEmpty, !lines.opensBlock(line) {
      _ = try lines.next()
      guard let colon = bytes.first(UInt8(ascii: ":"), in: line), colon &+ 1 < line.upperBound,
        bytes[colon &+ 1] == space
      else {
        throw Refusal("a field is written 'Key: value'", line: lines.number, hint: "a reason begins after a blank line")
      }
      guard colon &+ 2 < line.upperBound else { throw Refusal("the field has no value", line: lines.number) }
      guard bytes[colon &+ 2] != space, bytes[line.upperBound &- 1] != space else {
        throw Refusal("no value begins or ends with a space", line: lines.number)
      }
      fields.append(Field(text: line, colon: colon, line: lines.number))
    }
    return fields
  }

  /// The reason, where there is one, and the signature behind it.
  private static func ending(_ lines: inout LineCursor) throws(Refusal) -> (String?, SignatureBlock) {
    guard let next = lines.peek else { throw Refusal("the tag has no signature", hint: "sign it: git tag -s") }
    guard next.isEmpty else { return (nil, try block(&lines)) }
    _ = try lines.next()
    let bytes = lines.bytes
    let start = lines.position
    var last: Range<Int>?
    while let line = lines.peek, !lines.opensBlock(line) {
      _ = try lines.next()
      if line.isEmpty, last?.isEmpty ?? true {
        throw Refusal("two blank lines in a row, or a reason that begins with one", line: lines.number)
      }
      if !line.isEmpty {
        if bytes[line.lowerBound] == UInt8(ascii: "#") {
          throw Refusal("no line of a reason begins with '#'", line: lines.number)
        }
        if bytes[line.upperBound &- 1] == UInt8(ascii: " ") {
          throw Refusal("a line of the reason ends with a space", line: lines.number)
        }
      }
      last = line
    }
    guard lines.peek != nil else { throw Refusal("the tag has no signature", hint: "sign it: git tag -s") }
    guard let last else {
      throw Refusal("a blank line stands before the signature, and no reason", line: lines.number)
    }
    if last.isEmpty { throw Refusal("the reason ends with a blank line", line: lines.number) }
    return (bytes.text(start..<last.upperBound), try block(&lines))
  }

  /// One block, from its first line to the end of the object.
  private static func block(_ lines: inout LineCursor) throws(Refusal) -> SignatureBlock {
    let (bytes, start) = (lines.bytes, lines.position)
    let opening = try lines.next()
    guard let kind = SignatureBlock.Kind.allCases.first(where: { bytes.isEqual(opening, $0.opening) }) else {
      let isReserved = bytes.isEqual(opening, "-----BEGIN SIGNED MESSAGE-----")
      throw Refusal(
        isReserved
          ? "X.509 signatures (SIGNED MESSAGE) are not read yet"
          : "a line that begins with '-----BEGIN ' opens no signature",
        line: lines.number,
        hint: isReserved ? "sign with an SSH or an OpenPGP key" : "begin the line with another character")
    }
    while let line = lines.peek {
      _ = try lines.next()
      guard bytes.skip("-----", in: line) != nil else { continue }
      guard bytes.isEqual(line, kind.closing) else {
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
