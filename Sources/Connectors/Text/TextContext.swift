import Documents
import Encodings

/// What stands around a place in a text file: the words in it, and the value of a document that holds it.
struct TextContext {
  typealias Judgement = (kind: TextMark.Kind, range: Range<Int>)

  let bytes: [UInt8]
  let offset: Int
  let document: Document?
  /// The scalar of the document that holds the place.
  let node: Int?

  init(file: SourceFile, bytes: [UInt8], offset: Int) {
    self.bytes = bytes
    self.offset = offset
    document = file.document
    node = file.document?.scalar(at: offset)
  }

  /// Whether it stands below an `example` or `examples`.
  var isExample: Bool {
    guard let node, let document else { return false }
    return document.pointer(to: node).steps.contains { step in
      if case .name(let name) = step { ["example", "examples", "x-ms-examples"].contains(name) } else { false }
    }
  }

  /// What a hit is, and the bytes of it; nil where it only looks like something.
  func judge(_ pattern: PatternScan.Pattern) -> Judgement? {
    switch pattern {
    case .pem: pem()
    case .aws: run(after: 4, { $0.isUpper || $0.isDigit }, 16...16, "an AWS access key")
    case .gitHub: gitHub()
    case .slack: slack()
    case .accountKey: run(after: 11, \.isBase64, 60...Int.max, "a storage account key")
    case .signature: signature()
    case .token: token()
    case .basic: basic()
    case .clientSecret: clientSecret()
    case .environment: (.environmentVariable, offset..<(offset &+ 22))
    case .conflict: isLineStart(offset) ? (.mergeConflict, offset..<(offset &+ 7)) : nil
    case .conflictEnd: conflictEnd()
    }
  }

  /// Where a run of bytes ends; none is followed for longer than any secret is.
  private func end(_ start: Int, _ belongs: (UInt8) -> Bool) -> Int {
    let start = min(start, bytes.count)
    let limit = min(bytes.count, start &+ 8192)
    return bytes[start..<limit].firstIndex { !belongs($0) } ?? limit
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func run(
    after prefix: Int, _ belongs: (UInt8) -> Bool, _ lengths: ClosedRange<Int>, _ name: String
  ) -> Judgement? {
    let start = min(offset &+ prefix, bytes.count)
    let length = min(end(start, belongs) &- start, lengths.upperBound)
    return lengths.contains(length) ? (.secret(name), offset..<(start &+ length)) : nil
  }

  private func pem() -> Judgement? {
    let stop = end(offset &+ 11) { $0.isUpper || $0 == 0x20 || $0.isDigit }
    guard text((offset &+ 11)..<stop).hasSuffix("PRIVATE KEY"), bytes[stop...].starts(with: "-----".utf8) else {
      return nil
    }
    return (.secret("a private key"), offset..<(stop &+ 5))
  }

  private func gitHub() -> Judgement? {
    guard offset &+ 4 < bytes.count, "pousr".utf8.contains(bytes[offset &+ 2]), bytes[offset &+ 3] == 0x5F else {
      return nil
    }
    return run(after: 4, { $0.isLetter || $0.isDigit }, 36...Int.max, "a GitHub token")
  }

  private func slack() -> Judgement? {
    guard offset &+ 5 <= bytes.count, "abprs".utf8.contains(bytes[offset &+ 3]), bytes[offset &+ 4] == 0x2D else {
      return nil
    }
    let stop = end(offset &+ 5) { $0.isLetter || $0.isDigit || $0 == 0x2D }
    let value = text((offset &+ 5)..<stop)
    return SecretDummy.isOne(value) ? nil : (.secret("a Slack token"), offset..<stop)
  }

  /// The signature of an address that carries its own access: `?sv=…&sig=…`.
  private func signature() -> Judgement? {
    guard offset > 0, bytes[offset &- 1] == UInt8(ascii: "?") || bytes[offset &- 1] == UInt8(ascii: "&") else {
      return nil
    }
    let stop = end(offset &+ 4) { $0.isURL && $0 != UInt8(ascii: "&") }
    guard stop &- offset >= 20, !SecretDummy.isOne(text((offset &+ 4)..<stop)) else { return nil }
    let near = max(0, offset &- 1024)
    let first = bytes[near..<offset].lastIndex { !$0.isURL }.map { $0 &+ 1 } ?? near
    let address = text(first..<min(end(stop, \.isURL), stop &+ 1024))
    guard address.contains("://"), ["sv=", "se=", "sp="].contains(where: address.contains) else { return nil }
    return (.secret("a shared access signature"), offset..<stop)
  }

  /// A JSON web token where a value stands, not one that a sentence speaks of.
  private func token() -> Judgement? {
    let isPart = { (byte: UInt8) in byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x5F }
    if offset > 0, isPart(bytes[offset &- 1]) { return nil }
    var stop = end(offset, isPart)
    for _ in 0..<2 {
      guard stop < bytes.count, bytes[stop] == UInt8(ascii: ".") else { return nil }
      let next = end(stop &+ 1, isPart)
      guard next > stop &+ 1 else { return nil }
      stop = next
    }
    let token = text(offset..<stop)
    if let document {
      guard let node, document.tape[node].kind == .string else { return nil }
      let whole = document.text(of: node)
      guard whole == token || whole == "Bearer " + token else { return nil }
    } else {
      let before = bytes[..<offset].reversed().first { ![0x20, 0x22, 0x27, 0x60].contains($0) }
      guard let before, "=:(".utf8.contains(before) else { return nil }
    }
    return (.secret("a JSON web token"), offset..<stop)
  }

  private func basic() -> Judgement? {
    let start = offset &+ 6
    let stop = end(start, \.isBase64)
    guard let plain = Base64.decode(lenient: bytes[start..<stop]), let colon = plain.firstIndex(of: UInt8(ascii: ":")),
      plain.allSatisfy({ (0x20...0x7E).contains($0) })
    else { return nil }
    let password = String(decoding: plain[(colon &+ 1)...], as: UTF8.self)
    return SecretDummy.isOne(password) ? nil : (.secret("a user name and password in base64"), start..<stop)
  }

  private func isLineStart(_ at: Int) -> Bool { at == 0 || bytes[at &- 1] == 0x0A || bytes[at &- 1] == 0x0D }

  /// The end of a conflict counts where its middle stands before it, but not its beginning, which counted already.
  private func conflictEnd() -> Judgement? {
    guard isLineStart(offset) else { return nil }
    var line = offset
    var middle: Range<Int>?
    while line > 0 {
      let end = line &- 1
      line = (bytes[..<end].lastIndex(of: 0x0A) ?? -1) &+ 1
      let content = bytes[line..<end]
      if content.starts(with: ">>>>>>> ".utf8) { break }
      if content.starts(with: "<<<<<<< ".utf8) { return nil }
      if content.trimmed.elementsEqual("=======".utf8) { middle = middle ?? line..<(line &+ 7) }
    }
    return middle.map { (.mergeConflict, $0) }
  }
}
