import Checking
import Connectors
import Gate
import Git
import TestSupport
import Testing

@Suite struct PushSubmissionTests {
  /// A repository whose `origin` has its branch `main`.
  private func scratch() throws -> ScratchRepository {
    let scratch = try ScratchRepository()
    for name in ["a", "b", "c"] { try scratch.write("1", to: "connectors/\(name)/contact.json") }
    try scratch.commit("First")
    try scratch.git("init", "-q", "--bare", "../remote")
    try scratch.git("remote", "add", "origin", "../remote")
    try scratch.git("push", "-q", "origin", "main")
    return scratch
  }

  @Test func theNewCommitsCount() throws {
    let scratch = try scratch()
    try scratch.write("2", to: "connectors/a/contact.json")
    try scratch.commit("Second")
    try scratch.write("2", to: "connectors/b/contact.json")
    try scratch.commit("Third")
    let push = try #require(try scratch.pushed("main", over: "origin/main").first)
    #expect(push.submission.folderNames == ["connectors/a", "connectors/b"])
    #expect(push.submission.bases.count == 1)
    let changes = try push.submission.commitChanges(in: .standard)
    #expect(changes.map(\.occasion) == [.commit, .commit, .push])
    #expect(try scratch.pushed("main", over: "main").isEmpty)
  }

  @Test func aNewBranchIsMeasuredAgainstWhereItSetsOut() throws {
    let scratch = try scratch()
    try scratch.git("checkout", "-q", "-b", "topic")
    try scratch.write("2", to: "connectors/a/contact.json")
    try scratch.commit("Second")
    let push = try #require(try scratch.pushed("topic").first)
    #expect(push.submission.folderNames == ["connectors/a"])
    #expect(try push.submission.bases[0].content(of: "connectors/a/contact.json", limit: 9) == Array("1".utf8))
    // Of a remote that nothing is known of, everything is new.
    let elsewhere = try #require(try scratch.pushed("topic", to: "elsewhere").first)
    #expect(elsewhere.submission.folderNames == ["connectors/a", "connectors/b", "connectors/c"])
    #expect(elsewhere.submission.bases.isEmpty)
  }

  @Test func whatAMergeBringsFromTheRemoteIsNotPushed() throws {
    let scratch = try scratch()
    try scratch.git("checkout", "-q", "-b", "topic")
    try scratch.write("2", to: "connectors/a/contact.json")
    try scratch.commit("Topic")
    try scratch.git("push", "-q", "origin", "topic")
    try scratch.git("checkout", "-q", "main")
    try scratch.write("2", to: "connectors/b/contact.json")
    try scratch.commit("Main")
    try scratch.git("push", "-q", "origin", "main")
    try scratch.git("checkout", "-q", "topic")
    try scratch.git("merge", "-q", "--no-edit", "main")
    let push = try #require(try scratch.pushed("topic", over: "origin/topic").first)
    #expect(push.submission.folderNames.isEmpty)
  }

  @Test func deletionsAndTagsAndDoublesAreUnderstood() throws {
    let scratch = try scratch()
    try scratch.write("2", to: "connectors/a/contact.json")
    try scratch.commit("Second")
    try scratch.git("tag", "-a", "-m", "Tag", "v1")
    try scratch.git("tag", "blob", "HEAD:connectors/a/contact.json")
    let zero = String(repeating: "0", count: 40)
    let (tag, main, blob) = try (
      scratch.git("rev-parse", "v1"), scratch.git("rev-parse", "main"), scratch.git("rev-parse", "blob")
    )
    let lines = """
      (delete) \(zero) refs/heads/gone \(main)
      refs/tags/blob \(blob) refs/tags/blob \(zero)
      refs/tags/v1 \(tag) refs/tags/v1 \(zero)
      refs/heads/main \(main) refs/heads/main \(zero)
      main@{1 day ago} \(main) refs/heads/other \(zero)

      """
    let references = try PushedReference.parse(Array(lines.utf8))
    #expect(references.count == 5)
    #expect(references[0].localID == nil)
    #expect(references[4].localName == "main@{1 day ago}")
    // The remote has what the deleted branch named, so that nothing is new.
    #expect(try PushSubmission.all(references, to: "origin", in: scratch.shared()).isEmpty)
    let rest = Array(references.dropFirst())
    #expect(try PushSubmission.all(rest, to: "origin", in: scratch.shared()).map(\.reference) == [rest[1]])
    #expect(throws: GitError.self) { try PushedReference.parse(Array("nonsense\n".utf8)) }
  }

  @Test func whatTheRemoteSaysNeedNotBeHere() throws {
    let scratch = try scratch()
    try scratch.write("2", to: "connectors/a/contact.json")
    try scratch.commit("Second")
    let unknown = String(repeating: "1", count: 40)
    let line = "refs/heads/main \(try scratch.git("rev-parse", "main")) refs/heads/main \(unknown)\n"
    let push = try PushSubmission.all(PushedReference.parse(Array(line.utf8)), to: "origin", in: scratch.shared())
    #expect(push.first?.submission.folderNames == ["connectors/a"])
  }

  @Test func aSecretThatALaterCommitTakesAwayIsFound() throws {
    let scratch = try scratch()
    try scratch.write("key AKIAQ7WERTZ4UIOPASDF\n", to: "connectors/a/readme.md")
    try scratch.commit("With a secret")
    try scratch.git("rm", "-q", "connectors/a/readme.md")
    try scratch.commit("Without it")
    let push = try #require(try scratch.pushed("main", over: "origin/main").first)
    let findings = try push.submission.commitChanges(in: .standard).flatMap { Checker().check($0) }
    #expect(findings.map { $0.rule.id } == ["commit/secret"])
  }

  @Test func aCommitThatAddsAConnectorIsNamedForIt() throws {
    let scratch = try scratch()
    let folder = "independent-publisher-connectors/Contoso Billing"
    try scratch.write("{\"info\": {\"title\": \"Contoso Billing\"}}", to: folder + "/apiDefinition.swagger.json")
    try scratch.commit("Add a connector")
    let push = try #require(try scratch.pushed("main", over: "origin/main").first)
    let findings = try push.submission.commitChanges(in: .standard).flatMap { Checker().check($0) }
    #expect(findings.map { $0.rule.id } == ["commit/title"])
    #expect(findings[0].help == "write 'Contoso Billing (Independent Publisher)'")
  }
}
