import Platform
import TestSupport
import Testing

/// What git's users do when they push, with the hooks in place.
@Suite struct PushHookTests {
  /// A repository whose `origin` has its branch `main`.
  private func repository() throws -> HookedRepository {
    let repository = try HookedRepository()
    try repository.scratch.git("init", "-q", "--bare", "../remote")
    try repository.scratch.git("remote", "add", "origin", "../remote")
    let outcome = try push(repository, "main")
    #expect(outcome.isSuccess, "\(outcome.text)")
    return repository
  }

  private func push(_ repository: HookedRepository, _ words: String...) throws -> Program.Outcome {
    try repository.scratch.run(["sh", "-c", "exec git push -q origin \"$@\" 2>&1", "push"] + words)
  }

  @Test func newMistakesAreRefusedAndOldOnesAreNot() throws {
    let repository = try repository()
    try repository.breakIt("one")
    try repository.commit("-a", "--no-verify")
    let refused = try push(repository, "main")
    #expect(!refused.isSuccess)
    #expect(refused.text.contains("the push to refs/heads/main is refused"), "\(refused.text)")
    #expect(try repository.scratch.run(["git", "push", "-q", "--no-verify", "origin", "main"]).isSuccess)
    try repository.write("one", host: "", version: "1.1")
    try repository.commit("-a")
    #expect(try push(repository, "main").isSuccess)
  }

  @Test func whatALaterCommitMendsIsNoMistake() throws {
    let repository = try repository()
    try repository.breakIt("one")
    try repository.commit("-a", "--no-verify")
    try repository.write("one", version: "1.1")
    try repository.commit("-a")
    #expect(try push(repository, "main").isSuccess)
  }

  @Test func everyLineIsRead() throws {
    let repository = try repository()
    let scratch = repository.scratch
    try scratch.git("checkout", "-q", "-b", "good")
    try repository.write("one", version: "1.1")
    try repository.commit("-a")
    try scratch.git("checkout", "-q", "-b", "bad", "main")
    try repository.breakIt("two")
    try repository.commit("-a", "--no-verify")
    try scratch.git("tag", "-a", "-m", "Tag", "v1", "good")
    #expect(try push(repository, "good", "v1").isSuccess)
    let refused = try push(repository, "main", "bad", ":v1")
    #expect(!refused.isSuccess)
    #expect(refused.text.contains("the push to refs/heads/bad is refused"), "\(refused.text)")
    #expect(try push(repository, ":good").isSuccess)
  }

  @Test func titlesAreComparedWithAllConnectors() throws {
    let repository = try repository()
    let scratch = repository.scratch
    try scratch.run(["cp", "-r", "connectors/one", "connectors/three"])
    try scratch.run(["sed", "-i", "s/1[.]0/1.7/", HookedRepository.path("three")])
    try scratch.git("add", "-A")
    // Titles are not read for a commit.
    #expect(try repository.commit().isSuccess)
    let refused = try push(repository, "main")
    #expect(!refused.isSuccess)
    #expect(refused.text.contains("folder/duplicate-title"), "\(refused.text)")
  }

  @Test func aSecretThatWasTakenAwayAgainIsRefused() throws {
    let repository = try repository()
    try repository.scratch.write("key AKIAQ7WERTZ4UIOPASDF\n", to: "connectors/one/readme.md")
    try repository.commit("-a", "--no-verify")
    try repository.scratch.git("checkout", "-q", "HEAD~", "--", "connectors/one/readme.md")
    try repository.commit("-a", "--no-verify")
    let refused = try push(repository, "main")
    #expect(!refused.isSuccess)
    #expect(refused.text.contains("error[commit/secret]"), "\(refused.text)")
  }

  @Test func nothingNewIsNothingToCheck() throws {
    let repository = try repository()
    #expect(try push(repository, "main:refs/heads/copy").isSuccess)
    let outcome = try repository.hallmark("hook", "pre-push", "origin", "../remote")
    #expect(outcome.isSuccess)
    #expect(outcome.output.isEmpty)
  }
}
