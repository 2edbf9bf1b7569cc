internal import CProcess
internal import Glibc

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
    return Array(unsafeUninitializedCapacity: items.count) { results, count in
      // Each index is taken by one thread only, and read when all threads have ended.
      nonisolated(unsafe) let places = results
      let job = Job(count: items.count, preparing: prepare) { index in
        places.initializeElement(at: index, to: body(items[index]))
      }
      let running = (0..<helpers).compactMap { _ in job.startThread() }
      job.work()
      for thread in running { pthread_join(thread, nil) }
      count = items.count
    }
  }
}
