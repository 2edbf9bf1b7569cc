internal import CCrypto

/// A hash function that signatures and fingerprints use.
public enum HashAlgorithm: Sendable, CaseIterable {
  /// For OpenPGP fingerprints alone, which are defined by it: no signature with SHA-1 is ever accepted.
  case sha1
  case sha224
  case sha256
  case sha384
  case sha512

  /// How many bytes a digest has.
  public var byteCount: Int {
    switch self {
    case .sha1: 20
    case .sha224: 28
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }

  /// The digest of all these bytes.
  ///
  /// The corresponding C function is `EVP_Digest`.
  public func digest(of bytes: RawSpan) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, count in
      var length: UInt32 = 0
      let done = bytes.withUnsafeBytes {
        EVP_Digest($0.baseAddress, $0.count, buffer.baseAddress, &length, implementation, nil)
      }
      precondition(done == 1, "libcrypto has no working \(self)")
      count = Int(length)
    }
  }

  /// The digest of all these bytes.
  public func digest(of bytes: [UInt8]) -> [UInt8] {
    digest(of: bytes.span.bytes)
  }

  /// libcrypto's implementation, looked up once: a lookup by name costs as much as hashing a kilobyte.
  var implementation: OpaquePointer? {
    switch self {
    case .sha1: Implementations.sha1
    case .sha224: Implementations.sha224
    case .sha256: Implementations.sha256
    case .sha384: Implementations.sha384
    case .sha512: Implementations.sha512
    }
  }
}

/// What libcrypto returned for each name; such objects are immutable and shared between threads by design.
private enum Implementations {
  nonisolated(unsafe) static let sha1 = fetch("SHA1")
  nonisolated(unsafe) static let sha224 = fetch("SHA2-224")
  nonisolated(unsafe) static let sha256 = fetch("SHA2-256")
  nonisolated(unsafe) static let sha384 = fetch("SHA2-384")
  nonisolated(unsafe) static let sha512 = fetch("SHA2-512")

  private static func fetch(_ name: String) -> OpaquePointer? {
    Library.start()
    return EVP_MD_fetch(nil, name, nil)
  }
}
