internal import CCrypto

/// Whether 32 bytes are a point of the curve of Ed25519 that can be somebody's key.
///
/// libcrypto looks at the point only when it verifies, and takes points of small order, under which anybody can sign.
enum Ed25519Point {
  /// The curve is `-x² + y² = 1 + d·x²·y²`, so `x² = u / v` with `u = y² - 1` and `v = d·y² + 1`.
  static func isSound(_ bytes: [UInt8]) -> Bool {
    guard let context = BN_CTX_new() else { return false }
    defer { BN_CTX_free(context) }
    BN_CTX_start(context)
    defer { BN_CTX_end(context) }
    guard let prime = BN_CTX_get(context), let d = BN_CTX_get(context), let y = BN_CTX_get(context),
      let square = BN_CTX_get(context), let u = BN_CTX_get(context), let v = BN_CTX_get(context),
      let product = BN_CTX_get(context)
    else { return false }

    var encoded = bytes
    encoded[31] &= 0x7f
    guard BN_bin2bn(primeBytes, 32, prime) != nil, BN_bin2bn(dBytes, 32, d) != nil,
      BN_lebin2bn(encoded, 32, y) != nil, BN_cmp(y, prime) < 0, BN_is_zero(y) == 0,
      BN_mod_sqr(square, y, prime, context) == 1,
      BN_copy(u, square) != nil, BN_sub_word(u, 1) == 1, BN_is_zero(u) == 0,
      BN_mod_mul(v, d, square, prime, context) == 1, BN_add_word(v, 1) == 1
    else { return false }

    // u·v has a square root where u / v has one. The points of order 8 are those with y² = -x², that is y²·v + u = 0.
    guard BN_mod_mul(product, u, v, prime, context) == 1, BN_kronecker(product, prime, context) == 1,
      BN_mod_mul(product, square, v, prime, context) == 1, BN_mod_add(product, product, u, prime, context) == 1
    else { return false }
    return BN_is_zero(product) == 0
  }

  /// 2²⁵⁵ - 19, big-endian.
  private static let primeBytes: [UInt8] = [0x7f] + [UInt8](repeating: 0xff, count: 30) + [0xed]

  /// The constant of the curve, big-endian.
  private static let dBytes: [UInt8] = [
    0x52, 0x03, 0x6c, 0xee, 0x2b, 0x6f, 0xfe, 0x73, 0x8c, 0xc7, 0x40, 0x79, 0x77, 0x79, 0xe8, 0x98,
    0x00, 0x70, 0x0a, 0x4d, 0x41, 0x41, 0xd8, 0xab, 0x75, 0xeb, 0x4d, 0xca, 0x13, 0x59, 0x78, 0xa3,
  ]
}
