@testable import Git
import Platform
import TestSupport
import Testing

@Suite struct HistoryTests {
  private func scratch() throws -> ScratchRepository {
    var scratch = try ScratchRepository()
    var time = 1_795_161_677
    func commit(_ message: String) throws {
      time += 60
      scratch.environment["GIT_COMMITTER_DATE"] = "\(time) +0000"
      try scratch.commit(message)
    }
    for number in 1...5 { try commit("Main \(number)") }
    try scratch.git("checkout", "-q", "-b", "side", "HEAD~3")
    for number in 1...3 { try commit("Side \(number)") }
    try scratch.git("checkout", "-q", "main")
    try scratch.git("merge", "-q", "--no-ff", "-m", "Merge", "side")
    for number in 6...7 { try commit("Main \(number)") }
    try scratch.git("tag", "-a", "-m", "Tag", "v1")
    return scratch
  }

  @Test func commitsAreThoseOfRevList() throws {
    let scratch = try scratch()
    let repository = try scratch.open()
    for (tips, bases) in [(["main"], []), (["main"], ["side"]), (["side"], ["main"]), (["main", "side"], ["main~3"])] {
      let found = try repository.commits(
        from: tips.map { try repository.resolveCommit($0) }, notFrom: bases.map { try repository.resolveCommit($0) })
      let listed = try scratch.git(["rev-list"] + tips + bases.map { "^" + $0 })
      #expect(Set(found.map(\.id.hex)) == Set(listed.split(separator: "\n").map(String.init)))
      #expect(found.count == Set(found.map(\.id)).count)
    }
    let main = try repository.resolveCommit("main")
    #expect(gitError { _ = try repository.commits(from: [main], limit: 3) }?.code == .tooLarge)
  }

  @Test func wrongClocksHideNothing() throws {
    var scratch = try scratch()
    scratch.environment["GIT_COMMITTER_DATE"] = "100000000 +0000"
    try scratch.commit("Old clock")
    let repository = try scratch.open()
    let tip = try repository.resolveCommit("main")
    #expect(try repository.commits(from: [tip], notFrom: [repository.resolveCommit("main~1")]).map(\.id) == [tip])
  }

  @Test func reachability() throws {
    let scratch = try scratch()
    let repository = try scratch.open()
    let (main, side) = try (scratch.id("main"), scratch.id("side"))
    #expect(try repository.isReachable(side, from: [main]))
    #expect(try !repository.isReachable(main, from: [side]))
    #expect(try repository.ancestors(of: [main]).count == Int(scratch.git("rev-list", "--count", "main")))
  }

  @Test func revisionsAreGits() throws {
    let scratch = try scratch()
    let repository = try scratch.open()
    for revision in ["HEAD", "main~2", "main~2^2", "v1", "@", String(try scratch.git("rev-parse", "HEAD").prefix(9))] {
      #expect(try repository.resolve(revision) == scratch.id(revision))
    }
    #expect(try repository.resolveCommit("v1") == scratch.id("v1^{commit}"))
    #expect(try repository.resolveTree("v1") == scratch.id("v1^{tree}"))
    for revision in ["none", "", "-1", "main~99", "deadbeef"] {
      #expect(gitError { _ = try repository.resolve(revision) } != nil, "\(revision)")
    }
    #expect(gitError { _ = try repository.resolveCommit("main^{tree}") }?.code == .invalidObject)
  }

  @Test func commitsComeApart() throws {
    let scratch = try scratch()
    let repository = try scratch.open()
    let merge = try repository.commit(repository.resolveCommit("main~2"))
    #expect(merge.subject == "Merge")
    #expect(try merge.parents == [scratch.id("main~2^1"), scratch.id("main~2^2")])
    #expect(merge.author == Commit.Person(name: "Alice", email: "alice@example.org", time: 1_795_161_677))
    #expect(merge.signature == nil)
    #expect(try merge.signedBytes == scratch.run(["git", "cat-file", "commit", merge.id.hex]).output)
  }

  @Test func aSignatureIsTakenOut() throws {
    let scratch = try scratch()
    let key = scratch.directory.appending("key")
    try scratch.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key])
    try scratch.git(
      "-c", "gpg.format=ssh", "-c", "user.signingKey=\(key)", "commit", "-q", "-S", "--allow-empty", "-m", "Signed")
    let repository = try scratch.open()
    let commit = try repository.commit(repository.resolveCommit("HEAD"))
    let signature = try #require(commit.signature)
    #expect(signature.starts(with: "-----BEGIN SSH SIGNATURE-----\n".utf8))
    let (payload, file) = (scratch.path + "/payload", scratch.path + "/payload.sig")
    try scratch.run(["sh", "-c", "cat > \"$0\"", file], input: signature)
    try scratch.run(["sh", "-c", "cat > \"$0\"", payload], input: commit.signedBytes)
    let checked = try scratch.run(
      ["ssh-keygen", "-Y", "check-novalidate", "-n", "git", "-s", file], input: commit.signedBytes)
    #expect(checked.isSuccess)
  }
}
