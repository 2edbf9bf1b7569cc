/// What is to be thought of a signature over given bytes, by one of given keys.
public enum SignatureVerdict: Hashable, Sendable {
  /// It is good, and by this key.
  case valid(VerificationKey)
  /// It names a key that is none of those given.
  case unknownKey(reason: String)
  /// It is not a good signature of these bytes by the key it names.
  case invalid(reason: String)
  /// This machine cannot say, because something is missing on it.
  case undecided(reason: String)
}
