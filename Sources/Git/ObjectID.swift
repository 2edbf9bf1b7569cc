import CGit2
import Encodings

/// The name of an object: the 20 bytes of its SHA-1.
public struct ObjectID: Hashable, Sendable {
  /// The first eight bytes as a number, the first of them the highest.
  public let high: UInt64
  /// The next eight.
  public let middle: UInt64
  /// The last four.
  public let low: UInt32

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
    self.init(digits: Array(hex.utf8))
  }

  /// The id written as 40 lower-case hexadecimal digits; nil for anything else.
  public init?(hex: String) {
    var hex = hex
    guard let id = hex.withUTF8({ ObjectID(digits: RawSpan(_unsafeElements: $0)) }) else { return nil }
    self = id
  }

  /// The id that exactly these digits write.
  public init?(digits: [UInt8]) {
    self.init(digits: digits.span.bytes)
  }

  init?(digits: RawSpan) {
    guard digits.byteCount == 2 * Self.byteCount, let high = Hex.wide(digits, at: 0),
      let middle = Hex.wide(digits, at: 16), let low = Hex.narrow(digits, at: 32)
    else { return nil }
    self.init(high: high, middle: middle, low: low)
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

  /// The id that three numbers make.
  public init(high: UInt64, middle: UInt64, low: UInt32) {
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

extension ObjectID {
  /// The id whose 20 bytes stand at an offset.
  init(_ bytes: RawSpan, at offset: Int) {
    self.init(
      high: bytes.integer(at: offset), middle: bytes.integer(at: offset + 8), low: bytes.integer(at: offset + 16))
  }

  /// The first byte.
  var first: UInt8 { UInt8(truncatingIfNeeded: high >> 56) }
}

extension RawSpan {
  /// The big-endian integer that stands at an offset.
  func integer<Integer: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Integer {
    Integer(bigEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: Integer.self))
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
    withUnsafeMutableBytes(of: &oid) { oid in
      oid.storeBytes(of: high.bigEndian, as: UInt64.self)
      oid.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
      oid.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return oid
  }

  /// The id that a file with this content has.
  public init(ofBlob content: [UInt8]) {
    var oid = git_oid()
    _ = content.withUnsafeBytes { git_odb_hash(&oid, $0.baseAddress, $0.count, GIT_OBJECT_BLOB) }
    self.init(oid)
  }

  init(_ oid: git_oid) {
    self = withUnsafeBytes(of: oid) { ObjectID(RawSpan(_unsafeBytes: $0), at: 0) }
  }
}
