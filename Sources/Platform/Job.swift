internal import Glibc
internal import Synchronization

/// What the threads of one call share: the next item, and what to do with it.
final class Job: Sendable {
  private let next = Atomic<Int>(0)
  private let count: Int
  private let prepare: @Sendable () -> Void
  private let body: @Sendable (Int) -> Void

  init(
    count: Int, preparing prepare: @escaping @Sendable () -> Void = {}, body: @escaping @Sendable (Int) -> Void
  ) {
    self.count = count
    self.prepare = prepare
    self.body = body
  }

  /// Takes items until none is left.
  func work() {
    prepare()
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      body(index)
    }
  }

  /// Starts a thread that works too; where the system gives none, the others do its part.
  func startThread() -> pthread_t? {
    var thread = pthread_t()
    let own = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, nil,
      { job in
        if let job { Unmanaged<Job>.fromOpaque(job).takeRetainedValue().work() }
        return nil
      }, own.toOpaque())
    guard failure == 0 else {
      own.release()
      return nil
    }
    return thread
  }
}
