import Platform
import TestSupport
import Testing

/// Hooks that are killed at random moments: whatever they were doing, nothing of the repository has changed.
@Suite struct KilledHookTests {
  /// Moments at random; the seed comes with each failure, and `HALLMARK_SEED` brings the same ones again.
  private struct Moments {
    let seed: UInt64
    private var state: UInt64

    init() {
      seed = Environment.current()["HALLMARK_SEED"].flatMap { UInt64($0) } ?? .random(in: 0 ..< .max)
      state = seed
    }

    /// A moment within so many seconds.
    mutating func next(within seconds: Double) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31) * seconds + 0.0002
    }
  }

  /// A repository with a mistake that is staged, another that is not, and a remote that has less.
  private func repository() throws -> HookedRepository {
    let repository = try HookedRepository()
    try repository.scratch.git("init", "-q", "--bare", "../remote")
    try repository.scratch.git("push", "-q", "--no-verify", "../remote", "main")
    try repository.write("two", version: "1.1")
    #expect(try repository.commit("-a").isSuccess)
    try repository.breakIt("one")
    try repository.scratch.git("add", "-A")
    try repository.breakIt("two")
    try repository.scratch.write("Say what was done\n", to: "../message")
    return repository
  }

  @Test func nothingIsLeftBehind() throws {
    var moments = Moments()
    let repository = try repository()
    let scratch = repository.scratch
    let (old, new) = (try scratch.git("rev-parse", "HEAD~"), try scratch.git("rev-parse", "HEAD"))
    let line = Array("refs/heads/main \(new) refs/heads/main \(old)\n".utf8)
    let hooks: [(words: [String], input: [UInt8])] = [
      (["pre-commit"], []), (["pre-merge-commit"], []), (["commit-msg", "../message"], []),
      (["pre-push", "origin", "../remote"], line),
    ]
    let before = try repository.picture()
    let rest = try others(scratch)
    var killed = 0
    for number in 0..<28 {
      let hook = hooks[number % hooks.count]
      let moment = number < hooks.count ? 0.0002 : moments.next(within: 0.05)
      let ending = try scratch.run(
        ["timeout", "-s", "KILL", "\(moment)", "hallmark", "hook"] + hook.words, input: hook.input
      ).ending
      if ending != .exited(0), ending != .exited(1) { killed += 1 }
      #expect(
        try repository.picture() == before, "seed \(moments.seed), run \(number): \(hook.words) after \(moment) s")
    }
    #expect(killed > 0, "seed \(moments.seed)")
    #expect(try others(scratch) == rest, "seed \(moments.seed)")
    try repository.expectHook(refuses: true)
  }

  @Test func gitGoesOnAsAfterARefusal() throws {
    var moments = Moments()
    let repository = try repository()
    let scratch = repository.scratch
    let script = "git rev-parse HEAD && git ls-files --stage && git diff && git fsck --no-progress --no-dangling"
    let state = ["sh", "-c", script]
    let before = try scratch.run(state).text
    for number in 0..<8 {
      let moment = moments.next(within: 0.02)
      try File.write(
        "#!/bin/sh\ntimeout -s KILL \(moment) hallmark hook pre-commit\n",
        to: scratch.path + "/.git/hooks/pre-commit", mode: 0o755)
      let outcome = try number.isMultiple(of: 2) ? repository.commit() : repository.commit("-a")
      #expect(!outcome.isSuccess, "seed \(moments.seed)")
      #expect(try scratch.run(state).text == before, "seed \(moments.seed), run \(number) after \(moment) s")
      #expect(FileStatus.ifPresent(scratch.path + "/.git/index.lock") == nil)
    }
  }

  /// What else could be left: objects, references, files of hallmark's own.
  private func others(_ scratch: ScratchRepository) throws -> String {
    try scratch.run(["sh", "-c", "git count-objects -v; git for-each-ref; find .git -newer ../message -type f | sort"])
      .text
  }
}
