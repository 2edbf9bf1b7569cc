internal import Platform
internal import Synchronization

/// A line on the terminal that tells how far long work has come; short work shows none.
final class Progress: Sendable {
  private static let interval: UInt64 = 100_000_000
  private static let patience: UInt64 = 400_000_000

  private let total: Int
  private let show: (@Sendable (String) -> Void)?
  private let done = Atomic<Int>(0)
  private let nextTime: Atomic<UInt64>
  private let isShown = Atomic<Bool>(false)

  /// Progress of a number of steps, shown by a function, or not at all.
  init(of total: Int, on show: (@Sendable (String) -> Void)?) {
    self.total = total
    self.show = show
    nextTime = Atomic(Stopwatch.nanoseconds() &+ Progress.patience)
  }

  /// One more step is done; any thread may say so.
  func step() {
    guard let show else { return }
    let count = done.wrappingAdd(1, ordering: .relaxed).newValue
    let now = Stopwatch.nanoseconds()
    let due = nextTime.load(ordering: .relaxed)
    // Of several threads that are late at once one shows it.
    guard now >= due,
      nextTime.compareExchange(expected: due, desired: now &+ Progress.interval, ordering: .relaxed).exchanged
    else { return }
    isShown.store(true, ordering: .relaxed)
    show("\r\u{1B}[Kchecking \(count) of \(total) …")
  }

  /// All is done: the line goes.
  func end() {
    if isShown.load(ordering: .relaxed) { show?("\r\u{1B}[K") }
  }
}
