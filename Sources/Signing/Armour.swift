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
    let reading = try ArmourReading(text)
    if reading.hasHeader { throw SignatureError("the armour has header lines (Version, Comment or the like)") }
    switch reading.checksum {
    case .missing where reading.kind == .openpgp: throw SignatureError("the armour's checksum line is missing")
    case .wrong: throw SignatureError("the armour's checksum is not that of its content")
    case .missing, .right: break
    }
    self.init(reading.kind, payload: reading.payload)
    guard self.text == text else {
      throw SignatureError(
        "the armour is not in its canonical form: lines of \(kind.lineLength) characters, "
          + "ended by a line feed, with nothing around them")
    }
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
    var text = [UInt8](kind.firstLine.utf8) + [lineFeed]
    if kind == .openpgp { text.append(lineFeed) }
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
    return text + kind.lastLine.utf8 + [lineFeed]
  }
}

private let lineFeed = UInt8(ascii: "\n")
