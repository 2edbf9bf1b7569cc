internal import Encodings
internal import Crypto

/// What stands in an armoured block, told before anything is judged.
struct ArmourReading {
  enum Checksum {
    case missing
    case wrong
    case right
  }

  let kind: ArmourKind
  let hasHeader: Bool
  let payload: [UInt8]
  let checksum: Checksum

  init(_ text: [UInt8]) throws(SignatureError) {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Self.trimmed)[...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard let first = lines.popFirst() else { throw SignatureError("there is no signature") }
    guard let kind = ArmourKind.allCases.first(where: { first.elementsEqual($0.firstLine.utf8) }) else {
      throw SignatureError(Self.refusal(of: first))
    }
    guard let last = lines.popLast(), last.elementsEqual(kind.lastLine.utf8) else {
      throw SignatureError("the armour does not end with '\(kind.lastLine)'")
    }
    var hasHeader = false
    if kind == .openpgp, let blank = lines.firstIndex(where: \.isEmpty) {
      hasHeader = blank != lines.startIndex
      lines = lines[(blank + 1)...]
    }
    var checksum: ArraySlice<UInt8>?
    if kind == .openpgp, let line = lines.last, line.first == UInt8(ascii: "=") {
      checksum = line.dropFirst()
      lines.removeLast()
    }
    guard let payload = Base64.decode([UInt8](lines.joined())), !payload.isEmpty else {
      throw SignatureError("the armour's content is not base64")
    }
    self.kind = kind
    self.hasHeader = hasHeader
    self.payload = payload
    self.checksum =
      checksum.map {
        Base64.decode([UInt8]($0)) == CRC24.checksum(of: payload) ? .right : .wrong
      } ?? .missing
  }

  /// The line without what follows its last character that is not white space.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == UInt8(ascii: "\r") || last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
      line.removeLast()
    }
    return line
  }

  private static func refusal(of line: ArraySlice<UInt8>) -> String {
    switch String(decoding: line, as: UTF8.self) {
    case "-----BEGIN SIGNED MESSAGE-----":
      "X.509 signatures (SIGNED MESSAGE) are reserved for a later version and refused"
    case "-----BEGIN PGP MESSAGE-----", "-----BEGIN PGP SIGNED MESSAGE-----":
      "a PGP message stands where a detached signature must"
    default: "the signature does not begin with '-----BEGIN SSH SIGNATURE-----' or '-----BEGIN PGP SIGNATURE-----'"
    }
  }
}
