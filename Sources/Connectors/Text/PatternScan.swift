/// Finds the few byte sequences that secrets and leftovers begin with, all in one pass.
///
/// Sixteen places are looked at together: of each sequence a pair or triple of bytes that is rare in real texts. Only
/// where one occurs the whole sequence is compared.
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

    /// How far behind the beginning its rare bytes stand.
    var lead: Int {
      switch self {
      case .pem: 4
      case .aws, .token: 1
      case .accountKey: 6
      case .signature: 2
      case .clientSecret: 5
      default: 0
      }
    }
  }

  static func hits(in bytes: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    var at = 0
    unsafe bytes.withUnsafeBytes { base in
      while at <= bytes.count &- 19 {
        if unsafe isInteresting(base, at) {
          for offset in at..<(at &+ 16) { compare(bytes, offset, &hits) }
        }
        at &+= 16
      }
    }
    for offset in at..<max(at, bytes.count &- 1) { compare(bytes, offset, &hits) }
    return hits
  }

  /// Whether any of the sixteen places holds the rare bytes of a sequence.
  @inline(__always)
  private static func isInteresting(_ base: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    typealias Block = SIMD16<UInt8>
    let one = unsafe base.loadUnaligned(fromByteOffset: at, as: Block.self)
    let two = unsafe base.loadUnaligned(fromByteOffset: at &+ 1, as: Block.self)
    let three = unsafe base.loadUnaligned(fromByteOffset: at &+ 2, as: Block.self)
    let four = unsafe base.loadUnaligned(fromByteOffset: at &+ 3, as: Block.self)
    func has(_ block: Block, _ byte: UInt8) -> SIMDMask<Block.MaskStorage> { block .== Block(repeating: byte) }
    let t = has(one, 0x74)
    let g = has(one, 0x67)
    var found = has(one, 0x2D) .& has(two, 0x42)  // -B
    found = found .| (has(one, 0x4B) .& has(two, 0x49))  // KI
    found = found .| (g .& ((has(two, 0x68) .& has(four, 0x5F)) .| has(two, 0x3D)))  // gh?_ and g=
    found = found .| (t .& ((has(two, 0x5F) .& has(three, 0x73)) .| has(two, 0x4B)))  // t_s and tK
    found = found .| (has(one, 0x78) .& has(two, 0x6F) .& has(three, 0x78))  // xox
    found = found .| (has(one, 0x79) .& has(two, 0x4A))  // yJ
    found = found .| (has(one, 0x42) .& has(two, 0x61) .& has(three, 0x73))  // Bas
    found = found .| (has(one, 0x40) .& has(two, 0x65))  // @e
    // <<< and >>>, one of which differs from the other in the second bit alone.
    found = found .| (has(one | 2, 0x3E) .& has(two | 2, 0x3E))
    let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
    return words.x | words.y != 0
  }

  /// Compares the sequence whose rare bytes may stand at an offset.
  private static func compare(_ bytes: [UInt8], _ offset: Int, _ hits: inout [Hit]) {
    let pattern: Pattern
    switch (bytes[offset], bytes[offset &+ 1]) {
    case (0x2D, 0x42): pattern = .pem
    case (0x4B, 0x49): pattern = .aws
    case (0x67, 0x68): pattern = .gitHub
    case (0x78, 0x6F): pattern = .slack
    case (0x74, 0x4B): pattern = .accountKey
    case (0x67, 0x3D): pattern = .signature
    case (0x79, 0x4A): pattern = .token
    case (0x42, 0x61): pattern = .basic
    case (0x74, 0x5F): pattern = .clientSecret
    case (0x40, 0x65): pattern = .environment
    case (0x3C, 0x3C): pattern = .conflict
    case (0x3E, 0x3E): pattern = .conflictEnd
    default: return
    }
    let start = offset &- pattern.lead
    let length = pattern.text.utf8CodeUnitCount
    guard start >= 0, start &+ length <= bytes.count else { return }
    let isWhole = pattern.text.withUTF8Buffer { unsafe bytes[start..<(start &+ length)].elementsEqual($0) }
    if isWhole { hits.append(Hit(pattern: pattern, offset: start)) }
  }
}
