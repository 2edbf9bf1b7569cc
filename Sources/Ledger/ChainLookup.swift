public import Connectors
internal import Crypto
public import Git
public import Nomination
internal import Synchronization

/// Judges the chains of single connectors when somebody asks for one: for checks, to which a chain is one thing of many.
///
/// Only what concerns the connector is read, the policy once, and nothing is written. Whatever cannot be decided, for
/// want of a pin, an object or a reference, gives no answer: a check does not fail for it, `verify` does.
public final class ChainLookup: Sendable {
  /// A chain and the policy in force.
  public struct Answer: Sendable {
    /// What is to be thought of the chain.
    public let chain: ChainVerdict
    /// The newest policy.
    public let policy: Policy
  }

  private struct Ground: Sendable {
    let repository: SharedRepository
    let shelf: PackShelf
    let authority: Authority
    let newest: Policy
    /// The digest of the configuration that the newest policy adopted; nil where there was none.
    let configuration: Digest?
    let cache: VerificationCache
  }

  private enum State: Sendable {
    case closed
    case open(Ground?)
  }

  private let open: @Sendable () -> SharedRepository?
  private let state = Mutex<State>(.closed)

  /// A lookup in a repository that is opened when a chain is asked for.
  public init(_ open: @escaping @Sendable () -> SharedRepository?) {
    self.open = open
  }

  /// The repository, where there is one with a pin and a policy.
  public var repository: SharedRepository? { ground?.repository }

  /// The chain of a connector; nil where it has no step, or nothing says whose signatures count.
  public subscript(id: ConnectorID) -> Answer? {
    guard let ground else { return nil }
    return ground.repository.with { git in
      guard let references = try? Self.steps(of: id, in: git), !references.isEmpty else { return nil }
      let judge = ChainJudge(authority: ground.authority, witness: ObjectWitness(git, cache: ground.cache))
      let record = RecordReader(LazyRepository(git), ground.shelf).chain(id, in: ReferenceBook(references))
      return Answer(chain: judge.judge(record), policy: ground.newest)
    }
  }

  /// The version of the policy in force, where it adopted another configuration than this; nil also where nothing
  /// says which one is in force.
  public func policy(withAnotherConfigurationThan bytes: [UInt8]?) -> Int? {
    guard let ground, ground.configuration != bytes.map({ Digest(SHA256.digest(of: $0)) }) else { return nil }
    return ground.newest.version
  }

  private var ground: Ground? {
    state.withLock { state in
      if case .open(let ground) = state { return ground }
      let ground = findGround()
      state = .open(ground)
      return ground
    }
  }

  private func findGround() -> Ground? {
    guard let repository = open() else { return nil }
    return repository.with { git in
      guard let configuration = try? git.configuration(), let pin = try? Pin.read(configuration),
        let references = try? git.references(prefix: "refs/tags/nomination-policy/")
      else { return nil }
      let cache = VerificationCache(path: StateFolder(git).cache)
      let shelf = PackShelf(git)
      let (records, strays) = RecordReader(LazyRepository(git), shelf).policies(in: ReferenceBook(references))
      let verdict = PolicyJudge(pin: pin, witness: ObjectWitness(git, cache: cache)).judge(records, strays: strays)
      guard let authority = verdict.authority, let newest = authority.newest else { return nil }
      let adoption = verdict.versions.first { $0.number == newest.policy.version }?.adoption
      return Ground(
        repository: repository, shelf: shelf, authority: authority, newest: newest.policy,
        configuration: adoption?.terms.configDigest, cache: cache)
    }
  }

  /// The steps are looked up by their names one after another: to list a prefix goes through all packed references.
  private static func steps(of id: ConnectorID, in git: Repository) throws(GitError) -> [Reference] {
    var steps: [Reference] = []
    while let next = try git.reference(TagName.step(id, steps.count + 1).reference) { steps.append(next) }
    return steps
  }
}
