internal import Synchronization

/// Keys by their lines, each taken apart once, for any number of threads.
public final class KeyStore: Sendable {
  private let readings = Mutex<[String: Result<VerificationKey, KeyStringError>]>([:])

  /// A store without keys.
  public init() {}

  /// The key that stands in this line.
  public func key(_ line: String) throws(KeyStringError) -> VerificationKey {
    if let known = readings.withLock({ $0[line] }) { return try known.get() }
    // Not under the lock: taking a key apart takes as long as verifying a signature.
    let reading = Result { () throws(KeyStringError) in try VerificationKey(line) }
    readings.withLock { $0[line] = reading }
    return try reading.get()
  }
}
