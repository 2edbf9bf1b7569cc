import Documents

/// Finds the few byte sequences that secrets and leftovers begin with, all in one pass.
///
/// Many places are looked at together: each sequence holds a byte, or two, that real texts hardly have. Only where one
/// of those occurs the whole sequence is compared.
enum PatternScan {
  /// A sequence and where it begins.
  struct Hit {
    let pattern: Pattern
    let offset: Int
  }

  enum Pattern {
    case pem, aws, gitHub, slack, accountKey, signature, token, basic, clientSecret, environment, conflict, conflictEnd

    var text: StaticString {
      switch self {
      case .pem: "-----BEGIN "
      case .aws: "AKIA"
      case .gitHub: "gh"
      case .slack: "xox"
      case .accountKey: "AccountKey="
      case .signature: "sig="
      case .token: "eyJ"
      case .basic: "Basic "
      case .clientSecret: "client_secret"
      case .environment: "@environmentVariables("
      case .conflict: "<<<<<<< "
      case .conflictEnd: ">>>>>>> "
      }
    }

    /// How far behind the beginning its rare byte stands.
    var lead: Int {
      switch self {
      case .aws: 1
      case .token: 2
      case .gitHub, .signature: 3
      case .pem: 5
      case .clientSecret: 6
      case .accountKey: 10
      default: 0
      }
    }
  }

  static func hits(in bytes: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    var at = 0
    unsafe bytes.withUnsafeBytes { base in
      // The byte behind a block is looked at too.
      while at &+ 32 < base.count {
        let first = unsafe rareBytes(base, at)
        let second = unsafe rareBytes(base, at &+ 16)
        if words(first .| second) != SIMD2(0, 0) {
          compare(bytes, at, words(first), &hits)
          compare(bytes, at &+ 16, words(second), &hits)
        }
        at &+= 32
      }
    }
    for offset in at..<bytes.count { compare(bytes, offset, &hits) }
    return hits
  }

  private typealias Block = SIMD16<UInt8>

  @inline(__always)
  private static func words(_ mask: SIMDMask<Block.MaskStorage>) -> SIMD2<UInt64> {
    unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }

  /// Which of sixteen places hold the rare byte of a sequence.
  @inline(__always)
  private static func rareBytes(_ base: UnsafeRawBufferPointer, _ at: Int) -> SIMDMask<Block.MaskStorage> {
    let block = unsafe base.loadUnaligned(fromByteOffset: at, as: Block.self)
    let behind = unsafe base.loadUnaligned(fromByteOffset: at &+ 1, as: Block.self)
    func all(_ byte: UInt8) -> Block { Block(repeating: byte) }
    var found = (block &- all(0x3C)) .<= all(0x42 - 0x3C)  // < = > ? @ A B
    found = found .| ((block | all(1)) .== all(0x4B))  // J K
    found = found .| (block .== all(0x5F))  // _
    return found .| ((block .== all(0x78)) .& (behind .== all(0x6F)))  // xo
  }

  /// Compares the sequences whose rare byte stands in one of the lanes that are set.
  private static func compare(_ bytes: [UInt8], _ start: Int, _ lanes: SIMD2<UInt64>, _ hits: inout [Hit]) {
    [UInt8].eachSet(lanes.x, from: start) { compare(bytes, $0, &hits) }
    [UInt8].eachSet(lanes.y, from: start &+ 8) { compare(bytes, $0, &hits) }
  }

  /// Compares the sequences whose rare byte may stand at an offset.
  private static func compare(_ bytes: [UInt8], _ offset: Int, _ hits: inout [Hit]) {
    switch bytes[offset] {
    case UInt8(ascii: "="):
      compare(.accountKey, bytes, offset, &hits)
      compare(.signature, bytes, offset, &hits)
    case UInt8(ascii: "B"):
      compare(.pem, bytes, offset, &hits)
      compare(.basic, bytes, offset, &hits)
    case UInt8(ascii: "_"):
      compare(.gitHub, bytes, offset, &hits)
      compare(.clientSecret, bytes, offset, &hits)
    case UInt8(ascii: "K"): compare(.aws, bytes, offset, &hits)
    case UInt8(ascii: "J"): compare(.token, bytes, offset, &hits)
    case UInt8(ascii: "x"): compare(.slack, bytes, offset, &hits)
    case UInt8(ascii: "@"): compare(.environment, bytes, offset, &hits)
    case UInt8(ascii: "<"): compare(.conflict, bytes, offset, &hits)
    case UInt8(ascii: ">"): compare(.conflictEnd, bytes, offset, &hits)
    default: break
    }
  }

  private static func compare(_ pattern: Pattern, _ bytes: [UInt8], _ offset: Int, _ hits: inout [Hit]) {
    let start = offset &- pattern.lead
    let length = pattern.text.utf8CodeUnitCount
    guard start >= 0, start &+ length <= bytes.count else { return }
    let isWhole = pattern.text.withUTF8Buffer { unsafe bytes[start..<(start &+ length)].elementsEqual($0) }
    if isWhole { hits.append(Hit(pattern: pattern, offset: start)) }
  }
}
