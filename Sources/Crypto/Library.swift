internal import CCrypto

/// libcrypto's global state.
enum Library {
  /// Starts libcrypto without its configuration file, where it has not been started yet.
  ///
  /// What is a good signature is the same on every machine. The corresponding C function is `OPENSSL_init_crypto`.
  static func start() { _ = started }

  private static let started = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil) == 1
}
