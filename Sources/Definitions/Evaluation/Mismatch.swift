public import Documents

/// Where and why a value does not fit a schema.
public struct Mismatch: Sendable {
  /// Which keyword it does not fit.
  public enum Cause: Sendable {
    case type
    case enumeration
    case bound
    case length
    case pattern
    case items
    case required
    case additional
    case combination
    /// A `format`, which no reader has to know.
    case format
  }

  /// Which keyword it does not fit.
  public let cause: Cause
  /// The value at fault; the object where a member of it is missing.
  public let value: Value
  /// The name at fault, where a member should not be there.
  public let key: Key?
  /// What is wrong, as a sentence.
  public let message: String

  init(_ cause: Cause, _ value: Value, key: Key? = nil, _ message: String) {
    self.cause = cause
    self.value = value
    self.key = key
    self.message = message
  }
}

/// What comes of holding a value against a schema.
enum Verdict {
  case fits
  /// It cannot be told: a reference leads nowhere, or it takes too long.
  case unknown
  case fails(Mismatch)
}
