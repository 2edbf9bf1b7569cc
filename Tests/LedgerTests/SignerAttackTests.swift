import Connectors
import Git
import Ledger
import Nomination
import Platform
import TestSupport
import Testing

/// The attacks of formats.md 7 on who signs and who counts.
@Suite struct SignerAttackTests {
  // MARK: signatures and keys

  @Test func signaturesThatDoNotHold() throws {
    let scene = try Scene.begun()
    func refused(_ rule: String, with key: String? = nil, _ spoil: (inout [UInt8]) throws -> Void = { _ in }) throws {
      try scene.step(to: "rejected", by: alice, as: "certifier", with: key, bend: { $0.reason = "No." }, spoil: spoil)
      #expect(try scene.rules() == [rule])
      try scene.dropStep()
    }
    func changing(_ old: String, _ new: String) -> (inout [UInt8]) throws -> Void {
      { raw in raw = Array(String(decoding: raw, as: UTF8.self).replacing(old, with: new).utf8) }
    }
    try refused("chain/key", with: bob)
    try refused("chain/key", with: "mallory@example.org")
    try refused("chain/signature", changing("No.", "Ok."))
    try refused("chain/parse", changing("-----BEGIN SSH", "-----BEGIN PGP"))
    try refused("chain/parse") { $0 += Array("more\n".utf8) }
    try refused("chain/parse") { raw in
      var lines = String(decoding: raw, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      let first = try #require(lines.firstIndex { $0.hasPrefix("-----BEGIN") }) + 1
      lines[first] = "\(lines[first].prefix(60))\n\(lines[first].dropFirst(60))"
      raw = Array(lines.joined(separator: "\n").utf8)
    }
    try refused(
      "chain/parse", changing("-----BEGIN SSH SIGNATURE-----\n", "-----BEGIN SSH SIGNATURE-----\nComment: x\n"))
    try refused("chain/parse") { raw in raw += Scene.split(raw).armour }
    try refused("chain/signature") { raw in
      raw = try scene.sign(Scene.split(raw).text, by: alice, namespace: "file")
    }
  }

  /// A change of any byte of a stored tag, signature and armour included, is seen at that step.
  @Test func anyByteChangedIsRefused() throws {
    let scene = try Scene.begun()
    let desk = try #require(ChainDesk(try scene.open(), try scene.audit()))
    let record = desk.record(try #require(ConnectorID("contoso")))
    for number in [1, 2] {
      let raw = try scene.raw("contoso", number)
      #expect(desk.judge.judge(record.replacing(number, with: raw)).verdict == .valid)
      for index in raw.indices {
        for change in index % 4 == 0 ? [1, 0x20, 0x80] : [1] as [UInt8] {
          var mutated = raw
          mutated[index] ^= change
          let chain = desk.judge.judge(record.replacing(number, with: mutated))
          #expect(chain.verdict == .invalid && chain.sequence == number - 1, "step \(number), byte \(index)")
        }
      }
    }
  }

  @Test func ownersSignAsOwnersOnly() throws {
    let scene = try Scene.begun()
    try scene.step(to: "rejected", by: "dev@example.org", as: "certifier") { $0.reason = "No." }
    #expect(try scene.rules() == ["chain/key"])
    try scene.dropStep()
    try scene.step(to: "submitted", by: bob, as: "owner")
    #expect(try scene.rules() == ["chain/role"])
    try scene.dropStep()
    try scene.step(to: "rejected", by: carol, as: "certifier") { $0.reason = "No." }
    #expect(try scene.rules() == ["chain/role"])
    try scene.dropStep()
    try scene.step(to: "nominated", by: carol, as: "manager")
    #expect(try scene.rules() == ["chain/workflow"])
  }

  @Test func ownerLinesThatTakeAnotherName() throws {
    let scene = try Scene()
    func refused(_ owners: [StepAdditions.Owner]) throws {
      try scene.step(to: "nominated", by: carol, as: "manager") { $0.additions.owners = owners }
      #expect(try scene.rules() == ["chain/key"])
      try scene.dropStep()
    }
    let key = try scene.key("dev@example.org")
    try refused([.init(principal: alice, key: key)])
    try refused([.init(principal: "dev@example.org", key: try scene.key(alice))])
    try refused([.init(principal: "a@example.org", key: key), .init(principal: "b@example.org", key: key)])
    try refused([
      .init(principal: "a@example.org", key: key), .init(principal: "A@example.org", key: try scene.key("x")),
    ])
    try refused([.init(principal: "dev@example.org", key: "ssh-dss AAAA")])
    try refused([.init(principal: "dev@example.org", key: key + " comment")])
    try scene.step(to: "nominated", by: carol, as: "manager") {
      $0.additions.owners = [.init(principal: alice, key: try scene.key(alice))]
    }
    #expect(try scene.rules() == [])
    try scene.step(to: "submitted", by: alice, as: "owner") {
      $0.additions.owners = [.init(principal: "dev@example.org", key: key)]
    }
    #expect(try scene.rules() == ["chain/workflow"])
  }

  // MARK: thresholds

  @Test func thresholdsNeedDistinctPeople() throws {
    let scene = try Scene.begun()
    func refused(_ rule: String, _ approvers: [(String, String)], _ bend: (inout Transition) throws -> Void = { _ in })
      throws
    {
      try scene.step(to: "validated", by: alice, as: "certifier", approvers: approvers, bend: bend)
      #expect(try scene.rules() == [rule])
      try scene.dropStep()
    }
    try refused("chain/threshold", [])
    try refused("chain/threshold", [(alice, "certifier")])
    try refused("chain/threshold", [(carol, "manager")])
    try refused("chain/threshold", [(carol, "certifier")])
    try refused("chain/threshold", [("mallory@example.org", "certifier")])
    try refused("chain/threshold", [(bob, "certifier"), (carol, "certifier")])
    try refused("chain/threshold", [(bob, "certifier")]) { step in
      let other = try scene.approval(bob, as: "certifier", of: step)
      step.approvals = [other + []]
      step.additions.details = [.init(key: "late", text: "yes")]
    }
    try refused("chain/threshold", []) { step in
      step.approvals = [try scene.approval(bob, as: "certifier", with: carol, of: step)]
    }
    try scene.step(to: "validated", by: alice, as: "certifier", approvers: [(bob, "certifier")])
    #expect(try scene.rules() == [])
  }

  @Test func theSubmitterCountsForNothing() throws {
    let scene = try Scene()
    try scene.step(to: "nominated", by: carol, as: "manager") {
      $0.additions.owners = [.init(principal: "dev@example.org", key: try scene.key("dev@example.org"))]
    }
    try scene.step(to: "submitted", by: alice, as: "certifier")
    // An owner change in between does not wash it off.
    try scene.step(to: "submitted", by: carol, as: "manager") {
      $0.additions.owners = [.init(principal: "new@example.org", key: try scene.key("new@example.org"))]
    }
    try scene.step(to: "validated", by: alice, as: "certifier", approvers: [(bob, "certifier")])
    #expect(try scene.rules() == ["chain/excluded"])
    try scene.dropStep()
    try scene.step(to: "validated", by: bob, as: "certifier", approvers: [(alice, "certifier")])
    #expect(try scene.rules() == ["chain/threshold"])
  }

  @Test func anApprovalOfOldContent() throws {
    let scene = try Scene.begun()
    let old = try scene.draft(to: "validated", by: alice, as: "certifier")
    let approval = try scene.approval(bob, as: "certifier", of: old)
    try scene.git.write("changed\n", to: "connectors/contoso/readme.md")
    try scene.git.commit()
    try scene.step(to: "validated", by: alice, as: "certifier") { $0.approvals = [approval] }
    #expect(try scene.rules() == ["chain/threshold"])
    try scene.dropStep()
    try scene.step(to: "validated", by: alice, as: "certifier", approvers: [(bob, "certifier")])
    #expect(try scene.rules() == ["chain/requires"])
  }
}

extension ChainRecord {
  /// The chain with other bytes in the place of a step.
  fileprivate func replacing(_ number: Int, with raw: [UInt8]) -> ChainRecord {
    let steps = steps.map { step in
      guard step.number == number else { return step }
      let reading: ObjectRecord<Transition>.Reading
      do throws(Refusal) {
        reading = .read(try TagRecord<Transition>(step: raw, named: .step(id, number)))
      } catch {
        reading = .refused(error)
      }
      return ObjectRecord(
        number: number, reference: step.reference, id: step.id, digest: Scene.digest(raw), reading: reading)
    }
    return ChainRecord(id: id, steps: steps, strays: strays)
  }
}
