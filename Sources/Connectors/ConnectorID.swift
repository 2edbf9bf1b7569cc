/// The name under which a connector is nominated: `[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?`, and no name that is taken.
public struct ConnectorID: Hashable, Sendable {
  /// The name itself.
  public let text: String

  /// The id of exactly that name; nil where it is none.
  public init?(_ text: some StringProtocol) {
    self.init(bytes: Array(text.utf8)[...])
  }

  /// The id of exactly the name that these bytes spell; nil where it is none.
  public init?(bytes: ArraySlice<UInt8>) {
    guard (1...63).contains(bytes.count), bytes.first != Self.hyphen, bytes.last != Self.hyphen else { return nil }
    for byte in bytes where !Self.isLetterOrDigit(byte) && byte != Self.hyphen { return nil }
    let name = String(decoding: bytes, as: UTF8.self)
    guard !Self.isReserved(name) else { return nil }
    text = name
  }

  /// The id that a folder's name gives in a layout; nil where it gives none.
  public init?(folderName: some StringProtocol, layout: Layout) {
    switch layout {
    case .native: self.init(folderName)
    case .powerPlatform: self.init(Self.slug(of: folderName))
    }
  }

  /// The name in lower case, every run of other characters turned into one hyphen, the ends trimmed.
  ///
  /// Only ASCII letters are lowered: U+212A, the Kelvin sign, is no `k`.
  public static func slug(of name: some StringProtocol) -> String {
    var slug: [UInt8] = []
    for byte in name.utf8 {
      let lowered = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      if isLetterOrDigit(lowered) {
        slug.append(lowered)
      } else if let last = slug.last, last != hyphen {
        slug.append(hyphen)
      }
    }
    if slug.last == hyphen { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// The policy's own name in references, and the names of Windows devices.
  private static func isReserved(_ name: String) -> Bool {
    switch name {
    case "policy", "con", "prn", "aux", "nul": true
    default:
      name.utf8.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
        && (name.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false)
    }
  }
}

extension ConnectorID: Comparable {
  /// In byte order.
  public static func < (left: ConnectorID, right: ConnectorID) -> Bool {
    // Ids are ASCII, and of such texts the order is that of their bytes.
    left.text < right.text
  }
}

extension ConnectorID: CustomStringConvertible {
  /// The name itself.
  public var description: String { text }
}
