/// What the outside world says of the objects that a chain names; everything else is decided by Nomination itself.
public protocol Witness {
  /// Whether a commit holds a folder with that tree and that manifest.
  func content(commit: ObjectName, folder: String, tree: ObjectName, manifest: Digest) -> ContentTestimony

  /// The files of the policy in a commit.
  func policyFiles(commit: ObjectName) -> PolicyFilesTestimony

  /// Whether a raw tag object is signed by one of some keys.
  func signature(of tag: SignedObject, by keys: [Policy.Key]) -> SignatureTestimony

  /// The key that a line holds, or why it is none of an accepted kind.
  func key(_ text: String) -> Result<Policy.Key, Refusal>

  /// The digest of a raw object.
  func digest(of bytes: [UInt8]) -> Digest
}

/// A raw tag object and where its signature begins.
public struct SignedObject: Sendable {
  /// The raw object.
  public let bytes: [UInt8]
  /// Its signature.
  public let block: SignatureBlock
  /// The digest of the raw object.
  public let digest: Digest

  /// An object of these parts.
  public init(bytes: [UInt8], block: SignatureBlock, digest: Digest) {
    self.bytes = bytes
    self.block = block
    self.digest = digest
  }
}

/// What is said of a folder in a commit.
public enum ContentTestimony: Sendable, Hashable {
  case matches
  /// There is no such commit: the object is of another type.
  case noCommit(String)
  /// The folder is not there, is another, or may not be as it is.
  case differs(String)
  /// An object is missing here.
  case undecided(String)
}

/// What is said of a signature.
public enum SignatureTestimony: Sendable, Hashable {
  /// It is good, and by the key of that fingerprint.
  case good(fingerprint: String)
  /// The armour is not in its one form.
  case malformed(String)
  /// It is no good signature of these bytes.
  case bad(String)
  /// It is by a key that is none of those asked for.
  case otherKey(String)
  /// This machine cannot say.
  case undecided(String)
}

/// The files of a policy in a commit, as far as they are there.
public struct PolicyFiles: Sendable {
  /// A file and its digest.
  public struct File: Sendable {
    /// The content.
    public let bytes: [UInt8]
    /// The digest of it.
    public let digest: Digest

    /// A file of a content and its digest.
    public init(bytes: [UInt8], digest: Digest) {
      self.bytes = bytes
      self.digest = digest
    }
  }

  /// `.hallmark/policy.json`.
  public let policy: File?
  /// `.hallmark/config.json`.
  public let config: File?
  /// `.hallmark/heads`.
  public let heads: File?

  /// The files that there are.
  public init(policy: File?, config: File?, heads: File?) {
    self.policy = policy
    self.config = config
    self.heads = heads
  }
}

/// What is said of the policy's files.
public enum PolicyFilesTestimony: Sendable {
  case files(PolicyFiles)
  /// There is no such commit: the object is of another type.
  case noCommit(String)
  /// A file may not be as it is.
  case differs(String)
  /// An object is missing here.
  case undecided(String)
}
