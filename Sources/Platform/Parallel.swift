internal import CProcess
internal import Glibc
internal import Synchronization

/// Work that is shared by the processors of the machine.
public enum Parallel {
  /// How many processors this process may use, as it was when it was first asked.
  ///
  /// The corresponding C function is `sched_getaffinity`.
  public static let processors = max(1, Int(hallmark_processors()))

  /// The results for all items, in the order of the items; each is worked on by one thread.
  ///
  /// The caller's own thread works too, so that one item, or one processor, starts no thread. Each prepares first.
  /// The corresponding C functions are `pthread_create` and `pthread_join`.
  public static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int = processors, preparing prepare: @escaping @Sendable () -> Void = {},
    _ body: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let helpers = min(threads, items.count) &- 1
    guard helpers > 0 else {
      prepare()
      return items.map(body)
    }
    return withUnsafeTemporaryAllocation(of: Result.self, capacity: items.count) { results in
      // Each index is taken by one thread only, and read when all threads have ended.
      nonisolated(unsafe) let places = results
      let job = Job(count: items.count, preparing: prepare) { index in
        places.initializeElement(at: index, to: body(items[index]))
      }
      let running = (0..<helpers).compactMap { _ in job.startThread() }
      job.work()
      for thread in running { pthread_join(thread, nil) }
      defer { results.deinitialize() }
      return Array(results)
    }
  }
}

extension Parallel {
  /// The results of two pieces of work, the second of which another processor does at the same time where there is one.
  public static func both<First: Sendable, Second: Sendable>(
    _ first: () -> First, alongside second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let kept = Kept<Second>()
    let thread = processors > 1 ? Job(count: 1) { _ in kept.value.withLock { $0 = second() } }.startThread() : nil
    let own = first()
    if let thread { pthread_join(thread, nil) }
    return (own, kept.value.withLock { $0 } ?? second())
  }
}

/// Where a thread leaves what it made.
private final class Kept<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

/// What the threads of one call share: the next item, and what to do with it.
private final class Job: Sendable {
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
