internal import CCrypto

/// A SHA-256 that takes its input in pieces.
public struct SHA256: ~Copyable {
  private let context: OpaquePointer?

  /// The state before any input.
  ///
  /// The corresponding C function is `EVP_DigestInit_ex2`.
  public init() {
    context = EVP_MD_CTX_new()
    precondition(EVP_DigestInit_ex2(context, HashAlgorithm.sha256.implementation, nil) == 1, "libcrypto has no SHA-256")
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Takes in the next bytes.
  ///
  /// The corresponding C function is `EVP_DigestUpdate`.
  public mutating func update(_ bytes: RawSpan) {
    let done = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    precondition(done == 1, "libcrypto cannot hash")
  }

  /// Takes in the next bytes.
  public mutating func update(_ bytes: [UInt8]) {
    update(bytes.span.bytes)
  }

  /// The digest of all that was taken in.
  ///
  /// The corresponding C function is `EVP_DigestFinal_ex`.
  public consuming func finish() -> SHA256Digest {
    SHA256Digest(filledBy: { EVP_DigestFinal_ex(context, $0, nil) == 1 })
  }

  /// The digest of all these bytes.
  public static func digest(of bytes: RawSpan) -> SHA256Digest {
    SHA256Digest(filledBy: { output in
      bytes.withUnsafeBytes {
        EVP_Digest($0.baseAddress, $0.count, output, nil, HashAlgorithm.sha256.implementation, nil) == 1
      }
    })
  }

  /// The digest of all these bytes.
  public static func digest(of bytes: [UInt8]) -> SHA256Digest {
    digest(of: bytes.span.bytes)
  }
}
