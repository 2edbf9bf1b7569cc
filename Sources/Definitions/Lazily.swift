import Synchronization

/// A value that is computed when somebody first asks for it, and kept.
///
/// Two who ask at once may both compute it; what they get is the same.
final class Lazily<Wrapped: Sendable>: Sendable {
  private let kept = Mutex<Wrapped?>(nil)

  /// The value, made now if it was not before.
  func value(_ make: () -> Wrapped) -> Wrapped {
    if let known = kept.withLock({ $0 }) { return known }
    let made = make()
    kept.withLock { $0 = made }
    return made
  }
}

/// Values by number, each computed when somebody first asks for it, and kept.
final class LazyTable<Wrapped: Sendable>: Sendable {
  private let kept = Mutex<[Int: Wrapped]>([:])

  /// How many were computed.
  var count: Int { kept.withLock { $0.count } }

  /// The value of a number, made now if it was not before.
  func value(_ number: Int, _ make: () -> Wrapped) -> Wrapped {
    if let known = kept.withLock({ $0[number] }) { return known }
    let made = make()
    kept.withLock { $0[number] = made }
    return made
  }

  /// The value of a number, where there is one.
  func known(_ number: Int) -> Wrapped? { kept.withLock { $0[number] } }

  /// Keeps a value for a number.
  func keep(_ value: Wrapped, at number: Int) { kept.withLock { $0[number] = value } }
}
