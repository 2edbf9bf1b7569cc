import Crypto
import Ledger
import Nomination
import Platform
import TestSupport
import Testing

/// Chains in which somebody signs with `gpg`, and attacks on them.
@Suite struct OpenPGPChainTests {
  let scene: Scene
  let gpg: GPG
  static let gina = "gina@example.org"

  /// A connector that is nominated, under a policy that knows an OpenPGP key of Gina's.
  init() throws {
    scene = try Scene(principals: Self.people, roles: Self.roles)
    gpg = try GPG(in: scene.git)
    try adopt()
    try scene.step(to: "nominated", by: carol, as: "manager") { [scene] in
      $0.additions.owners = [.init(principal: "dev@example.org", key: try scene.key("dev@example.org"))]
    }
  }

  private static let people = [alice, carol, gina]
  private static let roles = ["certifier": [gina], "manager": [carol]]

  /// Adopts a policy with what `gpg` exports of Gina's key now.
  private func adopt(heads: String? = nil) throws {
    let json = try scene.policy(version: scene.policies.count + 1, principals: Self.people, roles: Self.roles)
    try scene.adopt(
      json.replacing(try scene.key(Self.gina), with: try gpg.line()), by: alice, heads: heads)
  }

  /// Takes the step that Gina signs, with a signature that is made of what stands before it.
  private func submit(_ sign: ([UInt8]) throws -> [UInt8]) throws {
    try scene.step(
      to: "submitted", by: Self.gina, as: "certifier",
      spoil: { raw in
        let start = try #require(raw.indices.first { raw[$0...].starts(with: "-----BEGIN ".utf8) })
        let signed = [UInt8](raw[..<start])
        raw = signed + (try sign(signed))
      })
  }

  /// Adopts a policy that revokes a key, under which step 1 of the connector stands already.
  private func adopt(revoking fingerprint: String, through sequence: Int) throws {
    let json = try scene.policy(
      version: scene.policies.count + 1, principals: Self.people, roles: Self.roles,
      revoked: #"[{"key":"\#(fingerprint)","reason":"stolen","trustedThrough":{"contoso":\#(sequence)}}]"#)
    let first = try #require(scene.steps["contoso"]?.first)
    try scene.adopt(
      json.replacing(try scene.key(Self.gina), with: try gpg.line()), by: alice,
      heads: "contoso 1 \(first.1.digest)\n")
  }

  /// What a chain is without what was verified before.
  private func coldRules() throws -> [String] {
    try scene.git.run(["rm", "-rf", ".git/hallmark"])
    return try scene.rules()
  }

  @Test func whatGPGSignsIsGood() throws {
    try submit { try gpg.sign($0) }
    #expect(try scene.rules() == [])
    let chain = try #require(try scene.audit().connectors.first)
    #expect(chain.steps.last?.key == gpg.fingerprint)
    try scene.git.run(["git", "verify-tag", "nomination/contoso/000002"], variables: gpg.variables)
  }

  /// A copy of the key in a later policy is another key, even for what was verified before.
  @Test func aKeyThatIsRevokedInALaterPolicy() throws {
    try submit { try gpg.sign($0) }
    #expect(try scene.rules() == [])
    try gpg.revoke()
    let first = try #require(scene.steps["contoso"]?.first)
    try adopt(heads: "contoso 1 \(first.1.digest)\n")
    #expect(try scene.rules() == ["chain/signature"])
    #expect(try coldRules() == ["chain/signature"])
  }

  @Test func aKeyThatIsRevokedInThePolicy() throws {
    let unrevoked = try GPG(copyOf: gpg)
    try gpg.revoke()
    let first = try #require(scene.steps["contoso"]?.first)
    try adopt(heads: "contoso 1 \(first.1.digest)\n")
    #expect(try scene.rules() == [])
    try submit { try unrevoked.sign($0) }
    #expect(try scene.rules() == ["chain/signature"])
  }

  @Test(arguments: [
    ["--digest-algo", "SHA1"], ["--textmode"], ["--comment", "harmless"], ["--emit-version"],
  ])
  func signaturesInAnotherForm(options: [String]) throws {
    try submit { try gpg.sign($0, options: options) }
    let rules = try coldRules()
    #expect(
      rules == [options.first == "--comment" || options.first == "--emit-version" ? "chain/parse" : "chain/signature"])
  }

  @Test func aMessageInPlaceOfASignature() throws {
    try submit { signed in
      let message = try gpg.run(["--sign", "--armor", "-u", gpg.fingerprint], input: signed)
      return [UInt8](String(decoding: message, as: UTF8.self).replacing("PGP MESSAGE", with: "PGP SIGNATURE").utf8)
    }
    #expect(try coldRules() == ["chain/signature"])
  }

  @Test func severalSignaturesOneOfThemGood() throws {
    try submit { signed in
      let both = try gpg.run(["--dearmor"], input: gpg.sign(signed)) + gpg.run(["--dearmor"], input: gpg.sign([]))
      let armour = String(decoding: try gpg.run(["--enarmor"], input: both), as: UTF8.self)
      let body = armour.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.isEmpty }
      return [UInt8](
        (["-----BEGIN PGP SIGNATURE-----"] + body).joined(separator: "\n")
          .replacing("PGP ARMORED FILE", with: "PGP SIGNATURE").utf8)
    }
    #expect(try coldRules() == ["chain/signature"])
  }

  @Test func aMissingChecksum() throws {
    try submit { signed in
      let lines = String(decoding: try gpg.sign(signed), as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      return [UInt8](lines.filter { !$0.hasPrefix("=") }.joined(separator: "\n").utf8)
    }
    #expect(try coldRules() == ["chain/parse"])
  }

  @Test func aKeyThatHadExpired() throws {
    try gpg.expire("2026-06-01", at: "20260101T000000")
    let first = try #require(scene.steps["contoso"]?.first)
    try adopt(heads: "contoso 1 \(first.1.digest)\n")
    try gpg.expire("2030-06-01", at: "20260102T000000")
    try submit { try gpg.sign($0, at: "20260701T000000") }
    #expect(try coldRules() == ["chain/signature"])
  }

  @Test func aSubkeyThatThePolicyRevokes() throws {
    try gpg.addSubkey()
    try adopt()
    try submit { try gpg.sign($0) }
    #expect(try scene.rules() == [])
    let subkey = try #require(try gpg.fingerprints().last)
    #expect(subkey != gpg.fingerprint)
    try adopt(revoking: subkey, through: 2)
    #expect(try scene.rules() == [])
    try scene.dropPolicy()
    try adopt(revoking: subkey, through: 1)
    #expect(try scene.rules() == ["chain/key"])
    #expect(try coldRules() == ["chain/key"])
  }

  /// The key as SSH writes it is the same key: it makes nobody two people.
  @Test func oneKeyInTwoFormsUnderTwoNames() throws {
    let twin = try gpg.sshLine()
    try scene.step("contoso-billing", to: "nominated", by: carol, as: "manager") {
      $0.additions.owners = [.init(principal: "dev@example.org", key: twin)]
    }
    #expect(try scene.rules("contoso-billing") == ["chain/key"])
    try scene.dropStep("contoso-billing")
    // One person may have it in both forms, two may not.
    let json = try scene.policy(version: 3, principals: Self.people, roles: Self.roles)
    let shared = json.replacing(try scene.key(Self.gina), with: try gpg.line())
      .replacing(try scene.key(carol), with: twin)
    try scene.adopt(shared, by: alice)
    #expect(try scene.policyRules() == ["policy/content"])
    try scene.dropPolicy()
    let both = json.replacing(try scene.key(Self.gina), with: "\(try gpg.line())\",\"\(twin)")
    try scene.adopt(both, by: alice)
    #expect(try scene.policyRules() == [])
  }

  @Test func aSubkeyThatIsNotInThePolicy() throws {
    try gpg.addSubkey()
    try submit { try gpg.sign($0) }
    #expect(try coldRules() == ["chain/key"])
  }
}
