import Connectors
import Testing

@testable import Nomination

@Suite struct TagGrammarTests {
  @Test func whatIsWrittenIsReadBack() throws {
    for sequence in [1, 4] {
      for reason in [nil, "One line.", "Two.\n\nParagraphs."] {
        let transition = try Sample.transition(sequence: sequence, reason: reason)
        let record = try TagRecord<Transition>(step: Sample.signed(transition), named: transition.name)
        #expect(record.content == transition)
        #expect(Array(record.signedBytes) == transition.signedText)
        #expect(String(decoding: record.armour, as: UTF8.self) == Sample.armour)
      }
    }
  }

  @Test func approvalsAndPoliciesAreReadBack() throws {
    let approval = Approval(
      commit: Sample.commit, tagger: Sample.tagger, terms: try Sample.terms(), signer: "bob+x@example.org",
      role: "certifier")
    #expect(approval.name.text == "nomination-approval/contoso/000004/bob-x-example.org")
    let read = try TagRecord<Approval>(approval: Sample.signed(approval), named: approval.name)
    #expect(read.content == approval)
    let terms = PolicyTerms(
      genesis: try Sample.digest("a"), version: 2,
      previous: ObjectLink(id: Sample.commit, digest: try Sample.digest("b")), policyDigest: try Sample.digest("c"),
      configDigest: nil, headsDigest: try Sample.digest("d"))
    let adoption = PolicyAdoption(
      commit: Sample.commit, tagger: Sample.tagger, terms: terms, signer: "alice@example.org")
    #expect(try TagRecord<PolicyAdoption>(policy: Sample.signed(adoption), named: .policy(2)).content == adoption)
    let vote = PolicyApproval(commit: Sample.commit, tagger: Sample.tagger, terms: terms, signer: "bob@example.org")
    #expect(try TagRecord<PolicyApproval>(policyApproval: Sample.signed(vote), named: vote.name).content == vote)
  }

  /// A text that ends its own line would be read as further fields, good ones even.
  @Test(arguments: ["premium\nDetail: zone=other", "a\u{1B}b", "a\u{202E}b", "a\r\nb"])
  func whatWouldBeReadAsAnotherIsNotWritten(text: String) throws {
    var transition = try Sample.transition()
    #expect(try transition.reread() == transition)
    transition.additions.details[1] = .init(key: "tier", text: text)
    #expect(throws: Refusal.self) { _ = try transition.reread() }
    var named = try Sample.transition()
    named.signer = "alice@example.org\nRole: certifier"
    named.role = "x"
    #expect(throws: Refusal.self) { _ = try named.reread() }
    #expect(FieldText.problem(text) != nil)
    #expect(FieldText.problem("europe, asia") == nil)
  }

  @Test func everyByteMatters() throws {
    let transition = try Sample.transition()
    let bytes = Sample.signed(transition)
    let signedCount = transition.signedText.count
    for index in 0..<signedCount {
      for change in [1, 0x20, 0x80] as [UInt8] {
        var mutated = bytes
        mutated[index] ^= change
        guard let record = try? TagRecord<Transition>(step: mutated, named: transition.name) else { continue }
        // What is still a tag says the other thing, byte for byte.
        #expect(record.content != transition, "byte \(index)")
        #expect(Sample.signed(record.content) == mutated, "byte \(index)")
      }
      var shorter = bytes
      shorter.remove(at: index)
      if let record = try? TagRecord<Transition>(step: shorter, named: transition.name) {
        #expect(Sample.signed(record.content) == shorter, "byte \(index)")
      }
    }
  }

  @Test(arguments: [
    ("type commit", "type tree", "of a commit"),
    ("Sequence: 4", "Sequence: 04", "leading zero"),
    (
      "Signer: alice@example.org\nRole: certifier\n", "Role: certifier\nSigner: alice@example.org\n",
      "'Signer' is expected"
    ),
    (
      "Detail: regions=europe, asia\nDetail: tier=premium\n", "Detail: tier=premium\nDetail: regions=europe, asia\n",
      "byte order"
    ),
    ("Detail: tier=premium\n", "Detail: tier=premium\nDetail: tier=standard\n", "stands twice"),
    ("Detail: tier=premium\n", "Detail: tier=premium \n", "space"),
    ("Role: certifier\n", "Role: certifier\nColour: red\n", "not known"),
    ("Folder: connectors/contoso", "Folder: connectors/../contoso", "'Folder'"),
    ("Folder: connectors/contoso", "Folder: connectors\\contoso", "'Folder'"),
    ("Looks good.", "# Looks good.", "'#'"),
    ("Looks good.\n\nReally.", "Looks good.\n\n\nReally.", "two blank lines"),
    ("Really.\n-----BEGIN", "Really.\n\n-----BEGIN", "blank line"),
    ("Looks good.", "Looks\u{202E}good.", "U+202E"),
    ("Looks good.", "Looks\u{200B}good.", "U+200B"),
    ("Looks good.", "Looks\tgood.", "U+0009"),
    ("Looks good.", "Looks good.\r", "U+000D"),
    ("Looks good.", "Looks good.\n-----BEGIN PGP MESSAGE-----", "opens no signature"),
    ("BEGIN SSH SIGNATURE", "BEGIN SIGNED MESSAGE", "X.509"),
    ("SIGNATURE-----\n", "SIGNATURE-----\nmore\n-----END SSH SIGNATURE-----\n", "follows"),
    ("contoso: submitted", "contosa: submitted", "first line"),
    ("+0000", "+000", "tagger"),
    ("To: validated", "To: none", "'To'"),
    ("Approval: ", "Approval: =", "base64"),
  ])
  func departuresAreRefused(old: String, new: String, message: String) throws {
    let text = String(decoding: Sample.signed(try Sample.transition()), as: UTF8.self)
    // The last place, so that a change after the signature can be made too.
    let pieces = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(pieces.count > 1, "\(old) is not there")
    let changed = pieces.dropLast().joined(separator: old) + new + (pieces.last ?? "")
    let error = #expect(throws: Refusal.self) { try TagRecord<Transition>(step: Array(changed.utf8)) }
    #expect(error?.text.contains(message) == true, "\(error?.text ?? "")")
  }

  @Test func anotherNameIsSaidToBeOne() throws {
    let transition = try Sample.transition()
    let other = TagName.step(try #require(ConnectorID("contoso-billing")), 4)
    let error = #expect(throws: Refusal.self) {
      try TagRecord<Transition>(step: Sample.signed(transition), named: other)
    }
    #expect(error?.isAboutName == true)
    let changed = String(decoding: Sample.signed(transition), as: UTF8.self).replacing(
      "Sequence: 4", with: "Sequence: 5")
    let second = #expect(throws: Refusal.self) { try TagRecord<Transition>(step: Array(changed.utf8)) }
    #expect(second?.isAboutName == true)
  }

  @Test func giantObjectsAreRefused() throws {
    let transition = try Sample.transition(reason: String(repeating: "x", count: 70_000))
    let error = #expect(throws: Refusal.self) { try TagRecord<Transition>(step: Sample.signed(transition)) }
    #expect(error?.message.contains("65536") == true)
  }

  @Test func referencesAreSorted() throws {
    let contoso = try #require(ConnectorID("contoso"))
    let cases: [(String, ReferenceRole)] = [
      ("refs/tags/nomination/contoso/000004", .ours(.step(contoso, 4))),
      ("refs/tags/nomination/contoso/4", .stray(.connector(contoso))),
      ("refs/tags/nomination/contoso/000000", .stray(.connector(contoso))),
      ("refs/tags/nomination/contoso/000004/x", .stray(.connector(contoso))),
      ("refs/tags/Nomination/contoso/000004", .stray(.connector(contoso))),
      ("refs/tags/nomination/Contoso/000004", .stray(.nobody)),
      ("refs/tags/nomination/policy/000001", .stray(.nobody)),
      ("refs/tags/nomination-policy/000001", .ours(.policy(1))),
      ("refs/tags/nomination-policy/1", .stray(.policy)),
      ("refs/tags/nomination-approval/policy/000002/bob", .ours(.policyApproval(2, mailbox: "bob"))),
      ("refs/tags/nomination-approval/contoso/000002/bob", .ours(.approval(contoso, 2, mailbox: "bob"))),
      ("refs/tags/nomination-approval/contoso/000002", .stray(.connector(contoso))),
      ("refs/tags/nominations/contoso/000002", .foreign),
      ("refs/tags/v1.0", .foreign),
      ("refs/heads/nomination/contoso/000001", .foreign),
    ]
    for (name, role) in cases { #expect(ReferenceRole(reference: name) == role, "\(name)") }
  }
}
