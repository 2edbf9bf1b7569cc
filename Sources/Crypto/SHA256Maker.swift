internal import CCrypto

/// Makes SHA-256 digests of many things one after the other, with the memory of one, on one thread.
public final class SHA256Maker {
  private let context: OpaquePointer?

  /// A maker of digests.
  ///
  /// The corresponding C function is `EVP_DigestInit_ex2`.
  public init() {
    context = EVP_MD_CTX_new()
    precondition(EVP_DigestInit_ex2(context, HashAlgorithm.sha256.implementation, nil) == 1, "libcrypto has no SHA-256")
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// The digest of all these bytes.
  ///
  /// The corresponding C functions are `EVP_DigestInit_ex2`, `EVP_DigestUpdate` and `EVP_DigestFinal_ex`.
  public func digest(of bytes: [UInt8]) -> SHA256Digest {
    SHA256Digest(filledBy: { output in
      bytes.withUnsafeBytes {
        EVP_DigestInit_ex2(context, nil, nil) == 1 && EVP_DigestUpdate(context, $0.baseAddress, $0.count) == 1
          && EVP_DigestFinal_ex(context, output, nil) == 1
      }
    })
  }
}
