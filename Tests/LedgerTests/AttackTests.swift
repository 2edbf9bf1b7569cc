import Connectors
import Git
import Ledger
import Nomination
import Platform
import TestSupport
import Testing

/// The attacks of formats.md 7 that need no server: on names, order and content.
@Suite struct AttackTests {
  // MARK: names, order, replays

  @Test func aReferenceRenamedToAnotherValidTag() throws {
    let scene = try Scene.begun()
    try scene.begin("contoso-billing")
    let link = try #require(scene.steps["contoso"]).last?.1
    try scene.git.git("update-ref", "refs/tags/nomination/contoso-billing/000003", "\(try #require(link).id)")
    #expect(try scene.rules("contoso-billing") == ["chain/name"])
    try scene.git.git("update-ref", "refs/tags/nomination/contoso/000003", "\(try #require(link).id)")
    #expect(try scene.rules() == ["chain/name"])
  }

  @Test func aTagOfAnotherRepository() throws {
    let scene = try Scene.begun()
    try scene.step(to: "submitted", by: carol, as: "manager") {
      $0.terms.genesis = try #require(Digest(hex: String(repeating: "1", count: 64)))
    }
    #expect(try scene.rules() == ["chain/genesis"])
  }

  @Test func aStepAfterAnotherOne() throws {
    let scene = try Scene.begun()
    try scene.step(to: "rejected", by: alice, as: "certifier") {
      $0.reason = "No."
      $0.terms.previous = ObjectLink(id: $0.commit, digest: $0.terms.manifest)
    }
    #expect(try scene.rules() == ["chain/previous"])
    try scene.dropStep()
    try scene.step(to: "rejected", by: alice, as: "certifier") {
      $0.reason = "No."
      $0.terms.from = "nominated"
    }
    #expect(try scene.rules() == ["chain/from"])
  }

  @Test func olderReferencesServed() throws {
    let scene = try Scene.begun()
    #expect(try scene.audit().verdict == .valid)
    try scene.dropStep()
    #expect(try scene.rules() == ["chain/rollback"])
    try scene.git.run(["rm", ".git/hallmark/seen"])
    #expect(try scene.rules() == [])
  }

  @Test func allReferencesTakenAway() throws {
    let scene = try Scene.begun()
    #expect(try scene.audit().verdict == .valid)
    try scene.dropStep()
    try scene.dropStep()
    #expect(try scene.rules() == ["chain/rollback"])
  }

  @Test func anotherSuccessorAfterOneWasSeen() throws {
    let scene = try Scene.begun()
    #expect(try scene.audit().verdict == .valid)
    try scene.dropStep()
    try scene.step(to: "submitted", by: alice, as: "certifier")
    #expect(try scene.rules() == ["chain/rollback"])
  }

  // MARK: content

  @Test func anotherTreeManifestCommitOrFolder() throws {
    let scene = try Scene.begun()
    func refused(_ rule: String, _ bend: (inout Transition) throws -> Void) throws {
      try scene.step(to: "rejected", by: alice, as: "certifier") {
        $0.reason = "No."
        try bend(&$0)
      }
      #expect(try scene.rules() == [rule])
      try scene.dropStep()
    }
    try refused("chain/content") { $0.terms.tree = try scene.name(of: "HEAD:connectors") }
    try refused("chain/content") { $0.terms.manifest = $0.terms.genesis }
    try refused("chain/content") { $0.terms.folder = "connectors/nothing" }
    try refused("chain/content") { $0.terms.folder = "connectors/contoso/readme.md" }
    try refused("chain/content") {
      $0.terms.folder = "connectors/contoso-billing"
      $0.terms.tree = try scene.name(of: "HEAD:connectors/contoso-billing")
    }
    try refused("chain/commit") { $0.commit = try scene.name(of: "HEAD^{tree}") }
    try refused("chain/undecided") { $0.commit = ObjectName(high: 1, middle: 1, low: 1) }
  }

  @Test func linksAndGiantFoldersAreRefused() throws {
    let scene = try Scene.begun()
    func refused(_ make: String) throws {
      try scene.git.run(["sh", "-c", make])
      try scene.git.commit()
      try scene.step(to: "rejected", by: alice, as: "certifier") { $0.reason = "No." }
      #expect(try scene.rules() == ["chain/content"], "\(make)")
      try scene.dropStep()
      try scene.git.git("reset", "-q", "--hard", "HEAD~1")
    }
    try refused("ln -s readme.md connectors/contoso/link")
    try refused("head -c 10000001 /dev/zero > connectors/contoso/large")
    try refused("mkdir connectors/contoso/many && cd connectors/contoso/many && seq 1001 | xargs touch")
    try scene.step(to: "rejected", by: alice, as: "certifier") { $0.reason = "No." }
    #expect(try scene.rules() == [])
  }

  /// A tag that is too large is refused by its size, and never read.
  @Test func giantTagsAreRefused() throws {
    let scene = try Scene.begun()
    for packs in [false, true] {
      try scene.step(to: "rejected", by: alice, as: "certifier") {
        $0.reason = String(repeating: "No. ", count: 20_000) + "."
      }
      if packs { try scene.git.git("repack", "-adq") }
      let audit = try scene.audit()
      #expect(audit.connectors.first?.steps.last?.decisive?.message.contains("65536") == true)
      #expect(try scene.rules() == ["chain/parse"])
      try scene.dropStep()
    }
  }

  /// A tag of a tag, and one of the folder's tree: neither binds a history.
  @Test func tagsOfTagsAndTrees() throws {
    let scene = try Scene.begun()
    let inner = try #require(scene.steps["contoso"]?.last).1
    for (target, type) in [("\(inner.id)", "tag"), (try scene.git.git("rev-parse", "HEAD^{tree}"), "tree")] {
      let commit = try scene.git.git("rev-parse", "HEAD")
      try scene.step(to: "rejected", by: alice, as: "certifier") {
        $0.reason = "No."
      } spoil: { raw in
        let text = String(decoding: Scene.split(raw).text, as: UTF8.self)
        raw = try scene.sign(
          Array(
            text.replacing("object \(commit)\ntype commit", with: "object \(target)\ntype \(type)").utf8),
          by: alice)
      }
      #expect(try scene.rules() == ["chain/parse"], "\(type)")
      try scene.dropStep()
    }
  }

  /// One person with two keys is one person.
  @Test func twoKeysOfOnePerson() throws {
    let scene = try Scene.begun()
    let second = try scene.key("second")
    let json = try scene.policy(
      version: 2, principals: [alice, bob, carol], roles: ["certifier": [alice, bob], "manager": [carol]])
    try scene.adopt(
      json.replacing("[\"\(try scene.key(alice))\"]", with: "[\"\(try scene.key(alice))\",\"\(second)\"]"), by: alice)
    #expect(try scene.policyRules() == [])
    try scene.step(to: "validated", by: alice, as: "certifier") { step in
      step.approvals = [try scene.approval(alice, as: "certifier", with: "second", of: step)]
    }
    #expect(try scene.rules() == ["chain/threshold"])
    try scene.dropStep()
    try scene.step(to: "validated", by: alice, as: "certifier", with: "second", approvers: [(bob, "certifier")])
    #expect(try scene.rules() == [])
  }

  /// An id that only looks like another, or differs in case alone, names nobody's chain.
  @Test func idsThatLookLikeAnother() throws {
    let scene = try Scene.begun()
    let link = try #require(scene.steps["contoso"]?.last).1
    for name in [
      "Contoso", "CONTOSO", "conto\u{455}o", "contoso\u{200B}", "\u{212A}ontoso", "con", "policy", "-contoso",
    ] {
      let reference = "refs/tags/nomination/\(name)/000003"
      try scene.git.git("update-ref", reference, "\(link.id)")
      let audit = try scene.audit()
      #expect(audit.connectors.map(\.id.text) == ["contoso"], "\(name)")
      #expect(audit.verdict == .invalid && audit.objections.map(\.rule) == ["chain/stray"], "\(name)")
      try scene.git.git("update-ref", "-d", reference)
    }
    #expect(try scene.audit().verdict == .valid)
  }

  /// A block that is quoted in the reason is text like any other, and may not look like one.
  @Test func aSignatureBlockInTheReason() throws {
    let scene = try Scene.begun()
    let armour = String(decoding: Scene.split(try scene.raw("contoso", 2)).armour, as: UTF8.self)
    try scene.step(to: "rejected", by: alice, as: "certifier") { $0.reason = "Look:\n" + armour.dropLast() }
    #expect(try scene.rules() == ["chain/parse"])
    try scene.dropStep()
    let quoted = armour.split(separator: "\n").map { "> " + $0 }.joined(separator: "\n")
    try scene.step(to: "rejected", by: alice, as: "certifier") { $0.reason = "Look:\n" + quoted }
    #expect(try scene.rules() == [])
  }

  /// What cannot be seen, or shows other than it is, stands in no tag.
  @Test func charactersThatHide() throws {
    let scene = try Scene.begun()
    for hidden in ["\0", "\r", "\u{1B}[2K", "\u{9B}", "\u{200B}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\t"] {
      try scene.step(to: "rejected", by: alice, as: "certifier") { $0.reason = "No\(hidden)." }
      #expect(try scene.rules() == ["chain/parse"], "\(hidden.unicodeScalars.map(\.value))")
      try scene.dropStep()
    }
  }

  /// What is bound is what is checked out: names that git gives to nothing are refused, modes taken as git shows them.
  @Test(arguments: [
    (["100644 a", "100644 a"], nil), (["100644 .."], nil), (["100644 .git"], nil), (["100644 .GIT"], nil),
    (["100644 a/b"], nil), (["100664 a"], "100644 a"), (["100777 a"], "100755 a"), (["100600 a"], "100644 a"),
  ])
  func treesThatGitDoesNotWrite(entries: [String], same: String?) throws {
    let git = try ScratchRepository()
    let blob = try #require(ObjectID(hex: git.git(["hash-object", "-w", "--stdin"], input: Array("x".utf8))))
    func manifest(_ entries: [String]) throws -> Digest {
      let tree: [UInt8] = entries.reduce(into: []) { $0 += Array($1.utf8) + [UInt8(0)] + blob.bytes }
      let id = try git.git(["hash-object", "-t", "tree", "-w", "--stdin", "--literally"], input: tree)
      let repository = try Repository.open(at: git.path, environment: git.environment.variables)
      return try FolderManifest.digest(of: try #require(ObjectID(hex: id)), in: repository)
    }
    if let same {
      #expect(try manifest(entries) == manifest([same]))
    } else {
      #expect(throws: GitError.self) { _ = try manifest(entries) }
    }
  }
}
