internal import Encodings
internal import Crypto
internal import OpenPGP

/// An armoured block: a signature as lines of text.
public struct Armour: Hashable, Sendable {
  /// Whose signature it is.
  public let kind: ArmourKind
  /// What the lines spell.
  public let payload: [UInt8]

  /// The block around this payload.
  public init(_ kind: ArmourKind, payload: [UInt8]) {
    self.kind = kind
    self.payload = payload
  }

  /// Reads a block that must be the one canonical spelling of its payload, the last line's end included.
  public init(canonical text: [UInt8]) throws(SignatureError) {
    if let armour = Self.read(canonical: text) {
      self = armour
      return
    }
    let reading = try ArmourReading(text)
    if reading.hasHeader { throw SignatureError("the armour has header lines (Version, Comment or the like)") }
    switch reading.checksum {
    case .missing where reading.kind == .openpgp: throw SignatureError("the armour's checksum line is missing")
    case .wrong: throw SignatureError("the armour's checksum is not that of its content")
    case .missing, .right:
      throw SignatureError(
        "the armour is not in its canonical form: lines of \(reading.kind.lineLength) characters, "
          + "ended by a line feed, with nothing around them")
    }
  }

  /// Reads the canonical form and no other; who wants to know why it is another must look again.
  private static func read(canonical text: [UInt8]) -> Armour? {
    guard let kind = ArmourKind.allCases.first(where: { text.starts(with: $0.opening) }) else { return nil }
    var end = text.count &- kind.closing.count
    guard end > kind.opening.count, text[end...].elementsEqual(kind.closing) else { return nil }
    var checksum: ArraySlice<UInt8>?
    if kind == .openpgp {
      end &-= 6
      guard end > kind.opening.count, text[end] == UInt8(ascii: "=") else { return nil }
      checksum = text[(end &+ 1)..<(end &+ 5)]
      guard text[end &+ 5] == lineFeed else { return nil }
    }
    var letters: [UInt8] = []
    letters.reserveCapacity(end &- kind.opening.count)
    var start = kind.opening.count
    while start < end {
      let lineEnd = min(start &+ kind.lineLength, end &- 1)
      guard lineEnd > start, text[lineEnd] == lineFeed else { return nil }
      letters += text[start..<lineEnd]
      start = lineEnd &+ 1
    }
    guard let payload = Base64.decode(letters) else { return nil }
    if let checksum, Base64.decode([UInt8](checksum)) != CRC24.checksum(of: payload) { return nil }
    return Armour(kind, payload: payload)
  }

  /// Reads a block as tools may write it: with headers, other line lengths and ends, without a checksum, with an
  /// OpenPGP packet spelled in another way. What comes of it is canonical.
  public init(lenient text: [UInt8]) throws(SignatureError) {
    let reading = try ArmourReading(text)
    if reading.checksum == .wrong { throw SignatureError("the armour's checksum is not that of its content") }
    switch reading.kind {
    case .ssh: self.init(.ssh, payload: reading.payload)
    case .openpgp:
      do {
        self.init(.openpgp, payload: try DetachedSignature.canonicalised(reading.payload))
      } catch {
        throw SignatureError(error.message)
      }
    }
  }

  /// The canonical spelling, which ends with a line feed.
  public var text: [UInt8] {
    var text = kind.opening
    var rest = Base64.encode(payload)[...]
    while !rest.isEmpty {
      text += rest.prefix(kind.lineLength)
      text.append(lineFeed)
      rest = rest.dropFirst(kind.lineLength)
    }
    if kind == .openpgp {
      text.append(UInt8(ascii: "="))
      text += Base64.encode(CRC24.checksum(of: payload))
      text.append(lineFeed)
    }
    return text + kind.closing
  }
}

private let lineFeed = UInt8(ascii: "\n")
