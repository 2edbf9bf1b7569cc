public import Connectors

/// What a step and the approvals of it have in common: the fields from `Genesis` to `Policy`.
public struct StepTerms: Sendable, Hashable {
  /// The digest of the raw genesis object.
  public var genesis: Digest
  /// The connector.
  public var connector: ConnectorID
  /// The number of the step, from 1.
  public var sequence: Int
  /// The step before; nil for the first.
  public var previous: ObjectLink?
  /// The state before; `none` for the first step.
  public var from: String
  /// The state after.
  public var to: String
  /// The connector's folder.
  public var folder: String
  /// The id of the folder's tree.
  public var tree: ObjectName
  /// The digest of the folder's manifest.
  public var manifest: Digest
  /// The version of the policy that the step is made under, and the digest of its raw tag object.
  public var policy: PolicyLink

  /// Terms of these fields.
  public init(
    genesis: Digest, connector: ConnectorID, sequence: Int, previous: ObjectLink?, from: String, to: String,
    folder: String, tree: ObjectName, manifest: Digest, policy: PolicyLink
  ) {
    self.genesis = genesis
    self.connector = connector
    self.sequence = sequence
    self.previous = previous
    self.from = from
    self.to = to
    self.folder = folder
    self.tree = tree
    self.manifest = manifest
    self.policy = policy
  }
}

/// A raw object by both its names: git's id and our digest.
public struct ObjectLink: Sendable, Hashable {
  /// The object's id.
  public let id: ObjectName
  /// The digest of the raw object.
  public let digest: Digest

  /// A link of both names.
  public init(id: ObjectName, digest: Digest) {
    self.id = id
    self.digest = digest
  }
}

/// A version of the policy, by number and digest.
public struct PolicyLink: Sendable, Hashable {
  /// The number of the version.
  public let version: Int
  /// The digest of the raw tag object.
  public let digest: Digest

  /// A link of both.
  public init(version: Int, digest: Digest) {
    self.version = version
    self.digest = digest
  }
}

/// What a signer adds to a step, and its approvals bind: details, owners, evidence.
public struct StepAdditions: Sendable, Hashable {
  /// A line `Detail: key=text`.
  public struct Detail: Sendable, Hashable {
    /// The key.
    public let key: String
    /// The text.
    public let text: String

    /// A detail of a key and its text.
    public init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  /// A line `Owner: principal key`.
  public struct Owner: Sendable, Hashable {
    /// The principal.
    public let principal: String
    /// The key, as policies write one.
    public let key: String

    /// An owner of a name and a key.
    public init(principal: String, key: String) {
      self.principal = principal
      self.key = key
    }
  }

  /// A line `Evidence: kind digest`.
  public struct Evidence: Sendable, Hashable {
    /// The kind.
    public let kind: String
    /// The digest of the document.
    public let digest: Digest

    /// Evidence of a kind and a document's digest.
    public init(kind: String, digest: Digest) {
      self.kind = kind
      self.digest = digest
    }
  }

  /// The details.
  public var details: [Detail]
  /// The owners.
  public var owners: [Owner]
  /// The evidence.
  public var evidence: [Evidence]

  /// Additions of these lines.
  public init(details: [Detail] = [], owners: [Owner] = [], evidence: [Evidence] = []) {
    self.details = details
    self.owners = owners
    self.evidence = evidence
  }
}

/// A step of a connector as its tag object says it.
public struct Transition: Sendable, Hashable {
  /// The commit that is tagged.
  public var commit: ObjectName
  /// Who made the tag and when.
  public var tagger: Tagger
  /// The fields that approvals repeat.
  public var terms: StepTerms
  /// Who signs.
  public var signer: String
  /// The role in which they sign.
  public var role: String
  /// Details, owners, evidence.
  public var additions: StepAdditions
  /// The raw approval objects, in the order of their lines.
  public var approvals: [[UInt8]]
  /// The reason, where one is given.
  public var reason: String?

  /// A step of these parts.
  public init(
    commit: ObjectName, tagger: Tagger, terms: StepTerms, signer: String, role: String,
    additions: StepAdditions = StepAdditions(), approvals: [[UInt8]] = [], reason: String? = nil
  ) {
    self.commit = commit
    self.tagger = tagger
    self.terms = terms
    self.signer = signer
    self.role = role
    self.additions = additions
    self.approvals = approvals
    self.reason = reason
  }

  /// The tag's name.
  public var name: TagName { .step(terms.connector, terms.sequence) }

  /// The message's first line.
  public var subject: String { "hallmark/1 \(terms.connector): \(terms.from) -> \(terms.to)" }
}
