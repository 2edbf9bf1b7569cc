import CGit2

/// The name of an object: the 20 bytes of its SHA-1.
public struct ObjectID: Hashable, Sendable {
  private let high: UInt64
  private let middle: UInt64
  private let low: UInt32

  /// The id of exactly 20 bytes; nil for any other number of them.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    var rest = bytes[...]
    high = Self.integer(&rest, 8)
    middle = Self.integer(&rest, 8)
    low = UInt32(truncatingIfNeeded: Self.integer(&rest, 4))
  }

  /// The id written as 40 lower-case hexadecimal digits; nil for anything else.
  public init?(hex: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    var pending: UInt8?
    for digit in hex.utf8 {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = pending {
        bytes.append(first << 4 | value)
        pending = nil
      } else {
        pending = value
      }
      if bytes.count > Self.byteCount { return nil }
    }
    guard pending == nil else { return nil }
    self.init(bytes: bytes)
  }

  /// How many bytes an id has.
  public static let byteCount = 20

  /// The id of no object, which git writes where there is none.
  public static let zero = ObjectID(high: 0, middle: 0, low: 0)

  /// Whether this is the id of no object.
  public var isZero: Bool { self == .zero }

  /// The 20 bytes.
  public var bytes: [UInt8] {
    withUnsafeBytes(of: (high.bigEndian, middle.bigEndian, low.bigEndian)) { Array($0.prefix(Self.byteCount)) }
  }

  /// The 40 lower-case hexadecimal digits.
  public var hex: String {
    String(unsafeUninitializedCapacity: 2 * Self.byteCount) { text in
      withUnsafeBytes(of: (high.bigEndian, middle.bigEndian, low.bigEndian)) { bytes in
        for index in 0..<Self.byteCount {
          text[2 * index] = Self.digit(bytes[index] >> 4)
          text[2 * index + 1] = Self.digit(bytes[index] & 15)
        }
      }
      return 2 * Self.byteCount
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  init(high: UInt64, middle: UInt64, low: UInt32) {
    self.high = high
    self.middle = middle
    self.low = low
  }

  private static func integer<Bytes: Collection<UInt8>>(_ bytes: inout Bytes, _ count: Int) -> UInt64
  where Bytes.SubSequence == Bytes {
    var value: UInt64 = 0
    for byte in bytes.prefix(count) { value = value << 8 | UInt64(byte) }
    bytes = bytes.dropFirst(count)
    return value
  }
}

extension ObjectID: Comparable {
  /// In the order of the bytes, which is that of the digits.
  public static func < (left: ObjectID, right: ObjectID) -> Bool {
    (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
  }
}

extension ObjectID: CustomStringConvertible {
  /// The 40 digits.
  public var description: String { hex }
}

extension ObjectID {
  /// The id in libgit2's form, for the length of one call.
  var raw: git_oid {
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid) { $0.copyBytes(from: bytes) }
    return oid
  }

  /// The id that a file with this content has.
  public init(ofBlob content: [UInt8]) {
    var oid = git_oid()
    _ = content.withUnsafeBytes { git_odb_hash(&oid, $0.baseAddress, $0.count, GIT_OBJECT_BLOB) }
    self.init(oid)
  }

  init(_ oid: git_oid) {
    self = withUnsafeBytes(of: oid) { ObjectID(bytes: $0) } ?? .zero
  }
}
