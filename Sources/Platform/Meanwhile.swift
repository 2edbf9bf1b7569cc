internal import Glibc
internal import Synchronization

/// Work that another processor does meanwhile, where there is one.
///
/// What nobody asks for is done all the same, and dropped.
public final class Meanwhile<Value: Sendable>: Sendable {
  /// What does the work, until somebody has waited for it.
  private let thread: Mutex<pthread_t?>
  private let made: Made
  private let work: @Sendable () -> Value

  /// Where the thread leaves what it made.
  private final class Made: Sendable {
    let value = Mutex<Value?>(nil)
  }

  /// Begins the work, unless this is the only processor: then it is done when somebody asks for its value.
  public init(_ work: @escaping @Sendable () -> Value) {
    let made = Made()
    let job = Job(count: 1) { _ in made.value.withLock { $0 = work() } }
    thread = Mutex(Parallel.processors > 1 ? job.startThread() : nil)
    self.made = made
    self.work = work
  }

  deinit {
    thread.withLock { if let thread = $0 { pthread_detach(thread) } }
  }

  /// What the work came to; waits until it is done.
  ///
  /// The corresponding C function is `pthread_join`.
  public var value: Value {
    thread.withLock { thread in
      if let running = thread { pthread_join(running, nil) }
      thread = nil
      return made.value.withLock { made in
        let value = made ?? work()
        made = value
        return value
      }
    }
  }
}

extension Parallel {
  /// The results of two pieces of work, the second of which another processor does at the same time where there is one.
  public static func both<First, Second: Sendable>(
    _ first: () -> First, alongside second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let other = Meanwhile(second)
    return (first(), other.value)
  }
}
