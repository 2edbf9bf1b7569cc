import Platform
import Testing

@Suite struct ProgramTests {
  private let environment = Environment(["PATH": "/usr/bin:/bin", "COLOUR": "blue"])

  private func shell(_ script: String) -> Program {
    Program("sh", ["-c", script], environment: environment)
  }

  @Test func outputErrorsAndStatusComeBack() throws {
    let outcome = try shell("printf out; printf err >&2; exit 3").run()
    #expect(outcome.ending == .exited(3))
    #expect(outcome.output == Array("out".utf8))
    #expect(outcome.errorText == "err")
  }

  @Test func inputEnvironmentAndDirectoryArePassed() throws {
    var program = shell("cat; printf \"$COLOUR\"; pwd; env | grep -c .")
    program.input = Array(repeating: 0x61, count: 300_000)
    program.directory = "/usr"
    let outcome = try program.run()
    #expect(outcome.output.count > 300_000)
    #expect(String(decoding: outcome.output[300_000...], as: UTF8.self).hasPrefix("blue/usr\n"))
  }

  @Test func aProgramThatDoesNotReadIsNoError() throws {
    var program = shell("exec <&-; exit 0")
    program.input = Array(repeating: 0x61, count: 1_000_000)
    #expect(try program.run().isSuccess)
  }

  @Test func tooMuchOutputIsCut() throws {
    var program = shell("head -c 300000 /dev/zero")
    program.outputLimit = 1000
    let outcome = try program.run()
    #expect(outcome.output.count == 1000)
    #expect(outcome.isCut)
    #expect(outcome.isSuccess)
  }

  @Test func whatTakesTooLongIsEndedWithItsChildren() throws {
    var program = shell("sleep 77 & wait")
    program.timeout = 0.2
    #expect(try program.run().ending == .timedOut)
  }

  @Test func aGrandchildThatKeepsTheStreamsDoesNotHoldUp() throws {
    let start = Stopwatch.nanoseconds()
    let outcome = try shell("sleep 2 & echo done").run()
    #expect(outcome.output == Array("done\n".utf8))
    #expect(Stopwatch.nanoseconds() - start < 1_500_000_000)
  }

  @Test func programsCanBeEndedFromAnyThread() throws {
    let outcome = try Program("sh", ["-c", "grep SigBlk /proc/self/status"], environment: .current()).run()
    #expect(String(decoding: outcome.output, as: UTF8.self) == "SigBlk:\t0000000000000000\n")
  }

  @Test func signalsAreTold() throws {
    #expect(try shell("kill -9 $$").run().ending == .signaled(9))
  }

  @Test func aMissingProgramIsAnError() {
    #expect(throws: PlatformError("run", "no-such-program", .missing)) {
      try Program("no-such-program", environment: environment).run()
    }
  }
}

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 1000]) func resultsStandInTheOrderOfTheItems(count: Int) {
    let items = Array(0..<count)
    #expect(Parallel.map(items, threads: 4) { "\($0 * 2)" } == items.map { "\($0 * 2)" })
  }

  @Test func twoPiecesOfWorkAreBothDone() {
    for number in 0..<50 {
      let (first, second) = Parallel.both {
        number + 1
      } alongside: {
        String(number)
      }
      #expect(first == number + 1)
      #expect(second == String(number))
    }
  }
}

@Suite struct MomentTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_795_171_148, "2026-11-20T10:39:08Z"),
      (-1, "1969-12-31T23:59:59Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
    ] as [(Int64, String)])
  func timestamps(seconds: Int64, text: String) {
    #expect(Moment(seconds: seconds).timestamp == text)
    #expect(Moment(seconds: seconds).day == String(text.prefix(10)))
  }
}
