/// What became of a key by the signatures on it: whether they hold, and until when.
struct KeyStanding {
  /// Its signatures hold, and it had not expired when the newest was made.
  let isValid: Bool
  /// Its signatures hold, but it had expired by then.
  let isExpired: Bool
  let isRevoked: Bool
  let maySign: Bool
  /// The last second of its life.
  let end: UInt64

  static let unusable = KeyStanding(isValid: false, isExpired: false, isRevoked: false, maySign: false, end: 0)
}
