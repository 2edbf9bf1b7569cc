public import Checking
public import Connectors
public import Git
internal import Ledger
internal import Nomination

/// What the chains of a repository say of its connectors, for checks: what was published, and what is in review.
public struct Chains: Sendable {
  private let lookup: ChainLookup
  private let configuration: Connectors.Configuration
  /// Seconds since 1970: how old a step is.
  private let now: Int64

  /// The chains of a repository that is opened when one is asked for.
  public init(
    under configuration: Connectors.Configuration, now: Int64, open: @escaping @Sendable () -> SharedRepository?
  ) {
    lookup = ChainLookup(open)
    self.configuration = configuration
    self.now = now
  }

  /// The newest published version of the connector of a folder; nil where there is none.
  public func published(_ id: ConnectorID, in folder: String) -> PublishedVersion? {
    guard let answer = lookup[id] else { return nil }
    return answer.chain.baseSteps(under: answer.policy).first.map { version($0, id, folder) }
  }

  /// The version of the policy in force, where it adopted another `config.json` than this one (nil: than none).
  public func policy(withAnotherConfigurationThan bytes: [UInt8]?) -> Int? {
    lookup.policy(withAnotherConfigurationThan: bytes)
  }

  /// Where the connector of a folder stands that is to have this tree; nil where it has no chain.
  func standing(_ id: ConnectorID, in folder: String, tree: ObjectID?) -> ChainStanding? {
    guard let answer = lookup[id] else { return nil }
    let chain = answer.chain
    let isInReview = answer.policy.state(chain.state)?.isReview ?? false
    let isDisturbed = isInReview && chain.head?.transition.map { ObjectID($0.terms.tree) } != tree
    return ChainStanding(
      published: chain.baseSteps(under: answer.policy).map { version($0, id, folder) },
      isRetired: chain.isRetired(under: answer.policy), disturbedReview: isDisturbed ? chain.state : nil)
  }

  /// Reads the connector of a folder that a snapshot holds; nil where there is none, or not all of it is here.
  func connector(_ id: ConnectorID, in folder: String, of snapshot: Snapshot) -> Connector? {
    let tree = snapshot.tree(of: GitPath(folder))
    guard !tree.files.isEmpty else { return nil }
    let connector = read(id, tree, as: folder, named: folder)
    return snapshot.failure == nil ? connector : nil
  }

  private func version(_ step: Transition, _ id: ConnectorID, _ folder: String) -> PublishedVersion {
    let days = max(0, (now &- Int64(step.tagger.seconds)) / 86_400)
    return PublishedVersion(step: step.terms.sequence, days: Int(days), tree: step.terms.tree.description) {
      guard let repository = lookup.repository,
        let snapshot = try? Snapshot(tree: ObjectID(step.terms.tree), of: repository)
      else { return nil }
      let connector = read(id, snapshot.tree(of: ""), as: folder, named: step.terms.folder)
      return snapshot.failure == nil ? connector : nil
    }
  }

  /// - Parameter place: where the folder stood, whose root says how its files are named.
  private func read(_ id: ConnectorID, _ tree: Tree, as folder: String, named place: String) -> Connector {
    let roots = configuration.roots
    return Connector(
      reading: tree, folder: folder,
      layout: (roots.root(ofFolder: place) ?? roots.root(ofFolder: folder)).flatMap(configuration.layout),
      profile: roots.root(ofFolder: folder)?.profile ?? .certified, id: id)
  }
}
