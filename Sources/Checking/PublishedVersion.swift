public import Connectors

/// A version of a connector that was published: the tree that a step into a base state of its chain binds.
public struct PublishedVersion: Sendable {
  /// The number of the step.
  public let step: Int
  /// How many days ago it was signed, as its signer says.
  public let days: Int
  /// What names the tree.
  public let tree: String
  private let read: @Sendable () -> Connector?

  /// A version whose files are read when somebody asks for them.
  public init(step: Int, days: Int, tree: String, reading read: @escaping @Sendable () -> Connector?) {
    self.step = step
    self.days = days
    self.tree = tree
    self.read = read
  }

  /// The connector as it was, under the path that it has now; nil where it cannot be read.
  public func connector() -> Connector? { read() }
}

/// Where a connector stands by its chain, as far as rules ask.
public struct ChainStanding: Sendable {
  /// The published versions, the newest first.
  public let published: [PublishedVersion]
  /// Whether the newest of them was retired since.
  public let isRetired: Bool
  /// The state in which the folder is being looked at, where the change makes it another one than is looked at.
  public let disturbedReview: String?

  /// A standing of these parts.
  public init(published: [PublishedVersion], isRetired: Bool, disturbedReview: String?) {
    self.published = published
    self.isRetired = isRetired
    self.disturbedReview = disturbedReview
  }
}
