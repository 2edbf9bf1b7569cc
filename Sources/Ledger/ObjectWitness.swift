internal import Crypto
public import Git
public import Nomination
public import Signing

/// What a repository and the signatures in it say: the witness that chains are judged with.
///
/// It belongs to one thread, as its repository does.
public final class ObjectWitness: Witness {
  let repository: Repository
  let cache: VerificationCache
  private var keys: [String: Result<VerificationKey, Refusal>] = [:]
  private var folders: FolderFinder
  private var manifests: [ObjectID: Digest] = [:]
  private var keyNames: [String: Digest] = [:]
  private var lastMatch: Binding?

  /// A folder that a commit was found to hold.
  private struct Binding: Equatable {
    let commit: ObjectName
    let folder: String
    let tree: ObjectName
    let manifest: Digest
  }

  /// A witness in a repository, with what was verified before.
  public init(_ repository: Repository, cache: VerificationCache) {
    self.repository = repository
    self.cache = cache
    folders = FolderFinder(repository)
  }

  /// Whether a commit holds a folder with that tree and that manifest.
  public func content(commit: ObjectName, folder: String, tree: ObjectName, manifest: Digest) -> ContentTestimony {
    // Steps in a row mostly bind the same.
    let binding = Binding(commit: commit, folder: folder, tree: tree, manifest: manifest)
    if binding == lastMatch { return .matches }
    do throws(GitError) {
      let (commitID, expected) = (ObjectID(commit), ObjectID(tree))
      if !folders.knows(commitID) {
        let kind = try repository.header(of: commitID).kind
        guard kind == .commit else { return .noCommit("\(commit) is a \(kind.rawValue) and no commit") }
      }
      guard let found = try folders.entry(at: folder, in: commitID) else {
        return .differs("the commit \(commit) holds no '\(folder)'")
      }
      guard found.mode.isFolder else { return .differs("'\(folder)' in the commit \(commit) is no folder") }
      guard found.id == expected else {
        return .differs("the tree of '\(folder)' in the commit \(commit) is \(found.id), and the step names \(tree)")
      }
      let name = VerificationCache.name(of: .tree, tree.description)
      if cache.knows(tree: name, manifest: manifest) {
        lastMatch = binding
        return .matches
      }
      let digest = try self.manifest(of: expected)
      guard digest == manifest else {
        return .differs("the manifest of '\(folder)' is \(digest), and the step names \(manifest)")
      }
      cache.learn(tree: name, manifest: manifest)
      lastMatch = binding
      return .matches
    } catch {
      return error.code == .missingObject ? .undecided(error.message) : .differs(error.message)
    }
  }

  /// The files of the policy in a commit.
  public func policyFiles(commit: ObjectName) -> PolicyFilesTestimony {
    do throws(GitError) {
      let id = ObjectID(commit)
      let kind = try repository.header(of: id).kind
      guard kind == .commit else { return .noCommit("\(commit) is a \(kind.rawValue) and no commit") }
      return .files(
        PolicyFiles(
          policy: try file(".hallmark/policy.json", in: id, limit: 1 << 20),
          config: try file(".hallmark/config.json", in: id, limit: 1 << 20),
          heads: try file(".hallmark/heads", in: id, limit: Heads.byteLimit)))
    } catch {
      return error.code == .missingObject ? .undecided(error.message) : .differs(error.message)
    }
  }

  /// Whether a raw tag object is signed by one of some keys.
  public func signature(of tag: SignedObject, by candidates: [Policy.Key]) -> SignatureTestimony {
    // By the whole key: two copies of one OpenPGP key may differ in what was revoked, or has expired.
    for key in candidates where cache.knows(object: tag.digest, key: name(ofKey: key.text)) {
      return .good(fingerprint: key.fingerprint)
    }
    let armour: Armour
    let signature: Signature
    do throws(SignatureError) {
      armour = try Armour(canonical: Array(tag.bytes[tag.block.signedCount...]))
    } catch {
      return .malformed(error.message)
    }
    do throws(SignatureError) {
      signature = try Signature(armour)
    } catch {
      return .bad(error.message)
    }
    let known = candidates.compactMap { try? read($0.text).get() }
    switch signature.verdict(over: tag.bytes.span.extracting(first: tag.block.signedCount).bytes, keys: known) {
    case .valid(let key):
      cache.learn(object: tag.digest, key: name(ofKey: key.text))
      return .good(fingerprint: key.fingerprint)
    case .invalid(let reason): return .bad(reason)
    case .unknownKey(let reason): return .otherKey(reason)
    case .undecided(let reason): return .undecided(reason)
    }
  }

  /// The key that a line holds, or why it is none of an accepted kind.
  public func key(_ text: String) -> Result<Policy.Key, Refusal> { read(text).map(Policy.Key.init) }

  /// The digest of a raw object.
  public func digest(of bytes: [UInt8]) -> Digest {
    Digest(SHA256.digest(of: bytes))
  }

  /// A folder seldom changes from one step to the next, and making a manifest reads all that is in it.
  private func manifest(of tree: ObjectID) throws(GitError) -> Digest {
    if let known = manifests[tree] { return known }
    let digest = try FolderManifest.digest(of: tree, in: repository)
    manifests[tree] = digest
    return digest
  }

  private func name(ofKey text: String) -> Digest {
    if let known = keyNames[text] { return known }
    let name = VerificationCache.name(of: .key, text)
    keyNames[text] = name
    return name
  }

  private func read(_ text: String) -> Result<VerificationKey, Refusal> {
    if let known = keys[text] { return known }
    let result: Result<VerificationKey, Refusal>
    do throws(KeyStringError) {
      result = .success(try VerificationKey(text))
    } catch {
      result = .failure(Refusal(error.message))
    }
    keys[text] = result
    return result
  }

  private func file(_ path: String, in commit: ObjectID, limit: Int) throws(GitError) -> PolicyFiles.File? {
    guard let entry = try folders.entry(at: path, in: commit) else { return nil }
    guard entry.mode.isFile else {
      throw GitError(.invalidObject, "'\(path)' in the commit \(commit) is no regular file")
    }
    let bytes = try repository.blob(entry.id, limit: limit)
    return PolicyFiles.File(bytes: bytes, digest: digest(of: bytes))
  }
}

extension Policy.Key {
  /// What the nomination has to know of a key.
  public init(_ key: VerificationKey) {
    self.init(
      text: key.text, fingerprint: key.fingerprint, subkeys: key.subkeyFingerprints, materials: key.materials)
  }
}

extension Digest {
  /// The digest that libcrypto made.
  init(_ digest: SHA256Digest) {
    self.init(numbers: digest.numbers)
  }
}
