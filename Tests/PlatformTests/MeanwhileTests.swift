import Platform
import Synchronization
import Testing

@Suite struct MeanwhileTests {
  /// How often something was done.
  private final class Count: Sendable {
    private let number = Atomic<Int>(0)

    var value: Int { number.load(ordering: .sequentiallyConsistent) }

    func increment() -> Int { number.add(1, ordering: .sequentiallyConsistent).newValue }
  }

  @Test func workIsDoneOnceForAllWhoAsk() {
    let count = Count()
    let work = Meanwhile { count.increment() }
    #expect(Parallel.map(Array(0..<8), threads: 4) { _ in work.value } == Array(repeating: 1, count: 8))
    #expect(count.value == 1)
  }

  @Test(.timeLimit(.minutes(1))) func workThatNobodyAsksForIsDoneAllTheSame() {
    let count = Count()
    _ = Meanwhile { count.increment() }
    // One processor alone begins nothing that nobody asks for.
    while count.value == 0, Parallel.processors > 1 {}
    #expect(count.value == min(Parallel.processors &- 1, 1))
  }
}
