import Connectors
import Git
import Ledger
import Nomination
import Platform
import TestSupport
import Testing

@Suite struct ChainTests {
  @Test func aGoodChainIsValid() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.step(
      to: "validated", by: alice, as: "certifier", approvers: [(bob, "certifier")])
    let audit = try scene.audit()
    let chain = try #require(audit.connectors.first)
    #expect(audit.verdict == .valid)
    #expect((chain.state, chain.sequence) == ("validated", 3))
    #expect(chain.steps[2].approvers.map(\.name) == [bob])
    #expect(chain.steps[0].key == (try scene.fingerprint(carol)))
    #expect(chain.owners.map(\.principal) == ["dev@example.org"])
    // A second look finds the same by what is kept of the first.
    #expect(try scene.audit().verdict == .valid)
  }

  @Test func gitAcceptsWhatWeWriteAndWeWhatGitSigns() throws {
    let scene = try Scene()
    let draft = try scene.draft(to: "nominated", by: carol, as: "manager")
    var step = draft
    step.additions.owners = [.init(principal: "dev@example.org", key: try scene.key("dev@example.org"))]
    step.reason = "Welcome.\n\nTo everyone."
    try scene.git.write(step.body, to: "../body")
    let git = scene.git
    try git.git(
      "-c", "gpg.format=ssh", "-c", "user.signingkey=\(git.directory.appending("keys/carol-example.org"))", "tag", "-s",
      "-F", "../body", step.name.text, "\(step.commit)")
    #expect(try scene.audit().connectors.first?.verdict == .valid)
    try git.write("carol@example.org \(try scene.key(carol))\n", to: "../signers")
    try git.git(
      "-c", "gpg.ssh.allowedSignersFile=\(git.directory.appending("signers"))", "verify-tag", step.name.text)
  }

  @Test func withoutAPinNothingIsDecided() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.git.git("config", "--unset", "hallmark.genesis")
    let audit = try scene.audit()
    #expect(audit.verdict == .undecided)
    #expect(audit.connectors.first?.state == "none")
    try scene.git.git("config", "hallmark.genesis", "sha256:" + String(repeating: "0", count: 64))
    #expect(try scene.policyRules() == ["policy/genesis"])
  }

  @Test func aBrokenStepBreaksThoseAfterIt() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.step(to: "rejected", by: alice, as: "certifier")
    try scene.step(to: "rejected", by: alice, as: "certifier") { $0.reason = "No." }
    #expect(try scene.rules() == ["chain/requires", "chain/broken"])
    let chain = try #require(try scene.audit().connectors.first)
    #expect((chain.state, chain.sequence) == ("submitted", 2))
  }

  @Test func aMissingStepIsNamed() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.step(
      to: "validated", by: alice, as: "certifier", approvers: [(bob, "certifier")])
    try scene.git.git("update-ref", "-d", "refs/tags/nomination/contoso/000002")
    #expect(try scene.rules() == ["chain/gap", "chain/broken"])
  }

  @Test func aMissingObjectLeavesItUndecided() throws {
    let scene = try Scene()
    try scene.begin()
    let tree = try scene.git.git("rev-parse", "HEAD^{tree}")
    try scene.git.run(["rm", "-f", ".git/objects/\(tree.prefix(2))/\(tree.dropFirst(2))"])
    try scene.git.run(["rm", "-rf", ".git/hallmark"])
    #expect(try scene.rules().allSatisfy { $0 == "chain/undecided" })
  }

  @Test func theCacheIsIgnoredWhenDamaged() throws {
    let scene = try Scene()
    try scene.begin()
    #expect(try scene.audit().verdict == .valid)
    let mode = try scene.git.run(["stat", "-c", "%a", ".git/hallmark/cache"]).text
    #expect(mode == "600\n")
    try scene.git.run(["sh", "-c", "printf x | dd of=.git/hallmark/cache bs=1 seek=40 conv=notrunc"])
    #expect(try scene.audit().verdict == .valid)
    try scene.git.run(["chmod", "644", ".git/hallmark/cache"])
    #expect(try scene.audit().verdict == .valid)
  }

  @Test func manyConnectorsAreJudgedInParallel() throws {
    let scene = try Scene()
    try scene.begin("contoso")
    try scene.begin("contoso-billing")
    let both = try scene.audit()
    #expect(both.connectors.map(\.id.text) == ["contoso", "contoso-billing"])
    #expect(try scene.audit(["contoso-billing"]).connectors.map(\.id.text) == ["contoso-billing"])
  }

  /// What was verified before is not gone for it.
  @Test func aMissingObjectThatWasSeenLeavesItUndecided() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.adopt(
      scene.policies[0].json.replacing("\"version\":1", with: "\"version\":2"), by: alice)
    #expect(try scene.rules() == [])
    let step = try #require(scene.steps["contoso"]?.last).1.id.description
    try File.remove(Path.join(scene.git.path, ".git/objects/\(step.prefix(2))/\(step.dropFirst(2))"))
    // The policy's heads name what is not here either.
    #expect(try scene.audit().connectors.first?.verdict == .undecided)
    let policy = scene.policies[1].link.id.description
    try File.remove(Path.join(scene.git.path, ".git/objects/\(policy.prefix(2))/\(policy.dropFirst(2))"))
    #expect(try scene.policyRules() == ["policy/undecided"])
  }

  @Test(arguments: ["", "\u{0}\u{0}\u{0}\u{0}", "garbage\n", "0123456789abcdef\n"])
  func aDamagedReferenceIsAnErrorOfItsConnector(content: String) throws {
    let scene = try Scene()
    try scene.begin()
    try scene.begin("contoso-billing")
    let path = Path.join(scene.git.path, ".git/refs/tags/nomination/contoso/000002")
    try File.write(content, to: path)
    #expect(try scene.rules() == ["chain/stray"])
    #expect(try scene.rules("contoso-billing") == [])
    try File.remove(path)
    try scene.git.run(["mkfifo", path])
    #expect(try scene.rules() == ["chain/stray"])
    try scene.git.run(["ln", "-sf", "000001", path])
    #expect(try scene.rules() == ["chain/stray"])
    try File.write(content, to: Path.join(scene.git.path, ".git/refs/tags/nomination-policy/000002"))
    #expect(try scene.policyRules() == ["policy/stray"])
  }

  @Test func straysBelongToWhomTheyName() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.git.git("update-ref", "refs/tags/nomination/contoso/3", "HEAD")
    #expect(try scene.rules() == ["chain/stray"])
    try scene.git.git("update-ref", "-d", "refs/tags/nomination/contoso/3")
    try scene.git.git("update-ref", "refs/tags/nomination/contoso/000003", "HEAD")
    #expect(try scene.rules() == ["chain/stray"])
    try scene.git.git("update-ref", "-d", "refs/tags/nomination/contoso/000003")
    try scene.git.git("symbolic-ref", "refs/tags/nomination/contoso/000003", "refs/tags/nomination/contoso/000002")
    #expect(try scene.rules() == ["chain/stray"])
    try scene.git.git("symbolic-ref", "-d", "refs/tags/nomination/contoso/000003")
    try scene.git.git("update-ref", "refs/tags/Nomination/contoso/000003", "HEAD")
    #expect(try scene.rules() == ["chain/stray"])
    try scene.git.git("update-ref", "-d", "refs/tags/Nomination/contoso/000003")
    try scene.git.git("update-ref", "refs/tags/nomination-approval/contoso/000003/bob", "HEAD")
    #expect(try scene.rules() == ["chain/stray"])
    try scene.git.git("update-ref", "-d", "refs/tags/nomination-approval/contoso/000003/bob")
    try scene.git.git("update-ref", "refs/tags/nomination/con/000001", "HEAD")
    let audit = try scene.audit()
    #expect(audit.objections.map(\.rule) == ["chain/stray"])
    #expect(audit.connectors.first?.verdict == .valid)
    #expect(audit.verdict == .invalid)
  }
}
