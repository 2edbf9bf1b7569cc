/// What an adoption of a policy and the approvals of it have in common: the fields from `Genesis` to `Heads`.
public struct PolicyTerms: Sendable, Hashable {
  /// The digest of the raw genesis object; nil in the genesis itself.
  public var genesis: Digest?
  /// The version.
  public var version: Int
  /// The adoption before; nil for the genesis.
  public var previous: ObjectLink?
  /// The digest of `.hallmark/policy.json` in the commit.
  public var policyDigest: Digest
  /// The digest of `.hallmark/config.json` there; nil where there is none.
  public var configDigest: Digest?
  /// The digest of `.hallmark/heads` there; nil in the genesis.
  public var headsDigest: Digest?

  /// Terms of these fields.
  public init(
    genesis: Digest?, version: Int, previous: ObjectLink?, policyDigest: Digest, configDigest: Digest?,
    headsDigest: Digest?
  ) {
    self.genesis = genesis
    self.version = version
    self.previous = previous
    self.policyDigest = policyDigest
    self.configDigest = configDigest
    self.headsDigest = headsDigest
  }
}

/// The adoption of a version of the policy as its tag object says it.
public struct PolicyAdoption: Sendable, Hashable {
  /// The commit that is tagged.
  public var commit: ObjectName
  /// Who made the tag and when.
  public var tagger: Tagger
  /// The fields that approvals repeat.
  public var terms: PolicyTerms
  /// Who signs.
  public var signer: String
  /// The raw approval objects, in the order of their lines.
  public var approvals: [[UInt8]]
  /// The reason, where one is given.
  public var reason: String?

  /// An adoption of these parts.
  public init(
    commit: ObjectName, tagger: Tagger, terms: PolicyTerms, signer: String, approvals: [[UInt8]] = [],
    reason: String? = nil
  ) {
    self.commit = commit
    self.tagger = tagger
    self.terms = terms
    self.signer = signer
    self.approvals = approvals
    self.reason = reason
  }

  /// The tag's name.
  public var name: TagName { .policy(terms.version) }

  /// The message's first line.
  public var subject: String { "hallmark/1 policy \(terms.version)" }

  /// The one role in which policies are signed.
  public static let role = "root"
}

/// An approval of a version of the policy.
public struct PolicyApproval: Sendable, Hashable {
  /// The adoption's commit.
  public var commit: ObjectName
  /// Who made the tag and when.
  public var tagger: Tagger
  /// The fields as the adoption will have them.
  public var terms: PolicyTerms
  /// Who approves.
  public var signer: String

  /// An approval of these parts.
  public init(commit: ObjectName, tagger: Tagger, terms: PolicyTerms, signer: String) {
    self.commit = commit
    self.tagger = tagger
    self.terms = terms
    self.signer = signer
  }

  /// The tag's name.
  public var name: TagName { .policyApproval(terms.version, mailbox: Mailbox.name(of: signer)) }

  /// The message's first line.
  public var subject: String { "hallmark/1 approve policy \(terms.version)" }
}
