import Connectors
import Git
import Ledger
import Nomination
import Platform
import TestSupport
import Testing

@Suite struct PolicyTests {
  private var everyone: [String] { [alice, bob, carol] }

  private func policy(
    _ scene: Scene, _ version: Int, principals: [String]? = nil, threshold: Int = 1, certifiers: [String]? = nil,
    revoked: String = "[]"
  ) throws -> String {
    let principals = principals ?? everyone
    return try scene.policy(
      version: version, principals: principals, threshold: threshold,
      roles: ["certifier": certifiers ?? [alice, bob], "manager": principals.contains(carol) ? [carol] : []],
      revoked: revoked)
  }

  @Test func rootPrincipalsAdoptToTheirThreshold() throws {
    let scene = try Scene(rootThreshold: 2, transitions: Scene.transitions)
    #expect(try scene.policyRules() == ["policy/threshold"])
  }

  @Test func aThresholdOfTwoNeedsTwo() throws {
    let scene = try Scene()
    try scene.adopt(try policy(scene, 2, threshold: 2), by: alice)
    #expect(try scene.policyRules() == [])
    try scene.adopt(try policy(scene, 3, threshold: 2), by: alice)
    #expect(try scene.policyRules() == ["policy/threshold"])
    try scene.dropPolicy()
    try scene.adopt(try policy(scene, 3, threshold: 2), by: alice, approvers: [alice])
    #expect(try scene.policyRules() == ["policy/threshold"])
    try scene.dropPolicy()
    try scene.adopt(try policy(scene, 3, threshold: 2), by: alice, approvers: [carol])
    #expect(try scene.policyRules() == [])
  }

  @Test func rootInTheWorkflowIsAdvisedAgainst() throws {
    let scene = try Scene()
    let json = try policy(scene, 1)
    func advice(_ json: String) throws -> [String] {
      try Policy(Array(json.utf8)) { .success(Policy.Key(text: $0, fingerprint: $0, subkeys: [], materials: [$0])) }
        .advice.filter { $0.contains("'root'") }
    }
    #expect(try advice(json).isEmpty)
    #expect(try advice(json.replacing("\"by\":[\"manager\"]", with: "\"by\":[\"root\"]")).count == 1)
  }

  @Test func aPolicyDoesNotAuthoriseItself() throws {
    let scene = try Scene()
    let mallory = "mallory@example.org"
    try scene.adopt(try policy(scene, 2, principals: everyone + [mallory]), by: mallory)
    #expect(try scene.policyRules() == ["policy/key"])
    // Nor does a step that uses it.
    try scene.step(to: "nominated", by: carol, as: "manager") {
      $0.additions.owners = [.init(principal: "dev@example.org", key: try scene.key("dev@example.org"))]
    }
    #expect(try scene.rules() == ["chain/policy"])
  }

  @Test func aPolicyRolledBack() throws {
    let scene = try Scene()
    try scene.adopt(try policy(scene, 2, certifiers: [bob]), by: alice)
    #expect(try scene.policyRules() == [])
    try scene.dropPolicy()
    #expect(try scene.policyRules() == ["policy/rollback"])
  }

  @Test func formsThatArePoliciesNoMore() throws {
    let good = try Scene()
    let text = try policy(good, 2)
    for (old, new) in [
      ("\"version\":2", "\"version\":3"), ("\"version\":2", "\"version\":2,\"version\":2"),
      ("\"version\":2", "\"version\":2,\"colour\":1"), ("\"threshold\":1", "\"threshold\":4"),
      ("\"threshold\":1", "\"threshold\":0"), ("\"revoked\":[]", "\"notes\":[]"), ("\"by\":[\"manager\"]", "\"by\":[]"),
      ("\"by\":[\"manager\"]", "\"by\":[\"nobody\"]"), ("\"to\":\"validated\"", "\"to\":\"done\""),
      ("\"threshold\":2", "\"threshold\":1.5"), ("\"clean-check\"", "\"clean-shave\""),
      ("\"validated\":{", "\"none\":{"), (try good.key(bob), try good.key(alice)), (try good.key(bob), "ssh-dss AAAA"),
      ("\"certifier\":[\"alice@example.org\"", "\"certifier\":[\"bob@example.org\""),
      ("{\"version\"", "\u{FEFF}{\"version\""),
      ("\"name\":\"bob@example.org\"", "\"recipient\":\"age1x\""), ("}", "},"),
    ] {
      let scene = good
      let bent = text.replacing(old, with: new)
      try #require(bent != text, "\(old)")
      try scene.adopt(bent, by: alice)
      #expect(try scene.policyRules() == ["policy/content"], "\(new)")
      try scene.dropPolicy()
    }
  }

  @Test func digestsAndPredecessors() throws {
    let scene = try Scene()
    func refused(_ rule: String, _ bend: (inout PolicyAdoption) throws -> Void) throws {
      try scene.adopt(try policy(scene, 2), by: alice, bend: bend)
      #expect(try scene.policyRules() == [rule])
      try scene.dropPolicy()
    }
    try refused("policy/content") { $0.terms.policyDigest = scene.genesis }
    try refused("policy/content") { $0.terms.configDigest = scene.genesis }
    try refused("policy/content") { $0.terms.headsDigest = scene.genesis }
    try refused("policy/genesis") { $0.terms.genesis = $0.terms.policyDigest }
    try refused("policy/previous") { $0.terms.previous = ObjectLink(id: $0.commit, digest: scene.genesis) }
    try scene.adopt(try policy(scene, 2), by: alice) { $0.signer = "nobody@example.org" }
    #expect(try scene.policyRules() == ["policy/key"])
  }

  @Test func aStepOutsideTheHeadsByAKeyThatWasRetired() throws {
    let scene = try Scene()
    try scene.begin()
    let early = scene.policies.count
    try scene.adopt(try policy(scene, 2, principals: [alice, bob]), by: alice)
    #expect(try scene.rules() == [])
    // Carol is gone; under the old policy she still could.
    try scene.step(to: "submitted", by: carol, as: "manager") {
      $0.terms.policy = PolicyLink(version: early, digest: scene.policies[early - 1].link.digest)
      $0.additions.owners = [.init(principal: "new@example.org", key: try scene.key("new@example.org"))]
    }
    #expect(try scene.rules().first == "chain/key")
  }

  @Test func aStepThatCrossedAPolicyOnTheWire() throws {
    let scene = try Scene()
    try scene.begin()
    let early = scene.policies.count
    try scene.adopt(try policy(scene, 2, certifiers: [alice, bob, carol]), by: alice)
    func cross(_ signer: String) throws {
      try scene.step(to: "rejected", by: signer, as: "certifier") {
        $0.terms.policy = PolicyLink(version: early, digest: scene.policies[early - 1].link.digest)
        $0.reason = "No."
      }
    }
    try cross(alice)
    #expect(try scene.rules() == [])
    try scene.dropStep()
    try scene.git.run(["rm", "-f", ".git/hallmark/seen"])
    try scene.adopt(try policy(scene, 3, certifiers: [carol]), by: alice)
    try cross(alice)
    #expect(try scene.rules() == ["chain/role"])
  }

  @Test func stepsUnderHeadsStayGood() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.adopt(try policy(scene, 2, principals: [alice, bob]), by: alice)
    try scene.adopt(try policy(scene, 3, principals: [alice, bob], certifiers: [bob]), by: alice)
    #expect(try scene.rules() == [])
    #expect(try scene.audit().verdict == .valid)
  }

  @Test func aPolicyLowerThanTheStepBefore() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.adopt(try policy(scene, 2), by: alice)
    try scene.step(to: "submitted", by: carol, as: "manager") {
      $0.additions.owners = [.init(principal: "new@example.org", key: try scene.key("new@example.org"))]
    }
    try scene.step(to: "rejected", by: alice, as: "certifier") {
      $0.terms.policy = PolicyLink(version: 1, digest: scene.genesis)
      $0.reason = "No."
    }
    #expect(try scene.rules() == ["chain/policy"])
  }

  @Test func aHeadThatIsTakenAway() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.adopt(try policy(scene, 2), by: alice)
    try scene.dropStep()
    try scene.git.run(["rm", "-rf", ".git/hallmark"])
    #expect(try scene.rules() == ["chain/rollback"])
  }

  @Test func aRevokedKeyIsBelievedAsFarAsItIsSaid() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.step(to: "rejected", by: alice, as: "certifier") { $0.reason = "No." }
    let key = try scene.fingerprint(alice)
    try scene.adopt(
      try policy(scene, 2, revoked: "[{\"key\":\"\(key)\",\"reason\":\"lost\",\"trustedThrough\":{\"contoso\":3}}]"),
      by: alice)
    #expect(try scene.rules() == [])
    #expect(try scene.policyRules() == [])
    // From the next on it is refused, and what was said of it stays.
    try scene.adopt(
      try policy(scene, 3, revoked: "[{\"key\":\"\(key)\",\"reason\":\"lost\",\"trustedThrough\":{\"contoso\":3}}]"),
      by: alice)
    #expect(try scene.policyRules() == ["policy/key"])
    try scene.dropPolicy()
    try scene.adopt(try policy(scene, 3), by: bob)
    #expect(try scene.policyRules() == ["policy/content"])
  }

  @Test func aRevokedKeyIsBelievedNoFurther() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.step(to: "rejected", by: alice, as: "certifier") { $0.reason = "No." }
    let key = try scene.fingerprint(alice)
    try scene.adopt(
      try policy(scene, 2, revoked: "[{\"key\":\"\(key)\",\"reason\":\"lost\",\"trustedThrough\":{\"contoso\":2}}]"),
      by: bob)
    #expect(try scene.rules() == ["chain/key"])
  }

  @Test func aBadStepIsRepaired() throws {
    let scene = try Scene()
    try scene.begin()
    try scene.step(to: "rejected", by: alice, as: "certifier") { $0.reason = "No." }
    #expect(try scene.audit().verdict == .valid)
    let first = try #require(scene.steps["contoso"])
    let key = try scene.fingerprint(alice)
    let revoked = "[{\"key\":\"\(key)\",\"reason\":\"stolen\",\"trustedThrough\":{\"contoso\":2}}]"
    try scene.adopt(
      try policy(scene, 2, certifiers: [bob], revoked: revoked), by: bob, heads: "contoso 2 \(first[1].1.digest)\n")
    #expect(try scene.rules() == ["chain/key"])
    try scene.dropStep()
    let repaired = try scene.audit()
    #expect(repaired.verdict == .valid)
    #expect(repaired.notes.count == 1)
    try scene.step(to: "rejected", by: bob, as: "certifier") { $0.reason = "Indeed." }
    #expect(try scene.audit().verdict == .valid)
    try scene.dropStep()
    #expect(try scene.rules() == ["chain/rollback"])
  }

  @Test func rootsOfAnUnadoptedConfigurationDoNotCount() throws {
    let scene = try Scene()
    try scene.git.write(
      #"{"version":1,"roots":[{"path":"elsewhere","layout":"native","profile":"certified"}]}"#,
      to: ".hallmark/config.json")
    try scene.git.write("{}", to: "elsewhere/contoso/apiDefinition.swagger.json")
    try scene.git.commit()
    try scene.begin()
    #expect(try scene.rules() == [])
  }
}
