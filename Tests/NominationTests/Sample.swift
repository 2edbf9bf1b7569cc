import Connectors
import Testing

@testable import Nomination

/// Tags as they ought to be, to be bent by tests.
enum Sample {
  static let commit = ObjectName(high: 0xCCCC_CCCC_CCCC_CCCC, middle: 0xCCCC_CCCC_CCCC_CCCC, low: 0xCCCC_CCCC)
  static let armour = "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n"

  static func digest(_ digit: Character) throws -> Digest {
    try #require(Digest(hex: String(repeating: digit, count: 64)))
  }

  static func terms(_ id: String = "contoso", sequence: Int = 4) throws -> StepTerms {
    StepTerms(
      genesis: try digest("a"), connector: try #require(ConnectorID(id)), sequence: sequence,
      previous: sequence == 1 ? nil : ObjectLink(id: commit, digest: try digest("b")),
      from: sequence == 1 ? "none" : "submitted", to: "validated", folder: "connectors/\(id)",
      tree: commit, manifest: try digest("e"),
      policy: PolicyLink(version: 2, digest: try digest("f")))
  }

  static func transition(sequence: Int = 4, reason: String? = "Looks good.\n\nReally.") throws -> Transition {
    Transition(
      commit: commit, tagger: tagger, terms: try terms(sequence: sequence), signer: "alice@example.org",
      role: "certifier",
      additions: StepAdditions(
        details: [.init(key: "regions", text: "europe, asia"), .init(key: "tier", text: "premium")],
        owners: [.init(principal: "dev@example.org", key: "ssh-ed25519 AAAA")],
        evidence: [.init(kind: "nda", digest: try digest("9"))]),
      approvals: [Array("any bytes".utf8)], reason: reason)
  }

  static func signed(_ tag: some WritableTag) -> [UInt8] { tag.signedText + Array(armour.utf8) }

  static let tagger = Tagger(name: "Alice", mail: "alice@example.org", seconds: 1_795_161_677, offset: "+0000")
}
