public import Connectors

/// The policies that were adopted, from the genesis that the user pinned to the newest valid one.
public struct Authority: Sendable {
  /// The digest of the raw genesis object: the pin.
  public let genesis: Digest
  /// The policies in force, the genesis first; empty where not even that is valid.
  public let policies: [AdoptedPolicy]

  /// The newest policy.
  public var newest: AdoptedPolicy? { policies.last }

  /// The policy that a step names.
  public func policy(_ link: PolicyLink) -> AdoptedPolicy? {
    guard (1...max(1, policies.count)).contains(link.version), link.version <= policies.count else { return nil }
    let policy = policies[link.version &- 1]
    return policy.link.digest == link.digest ? policy : nil
  }
}

/// A policy that was adopted.
///
/// It is shared, never copied: each step is judged under at least one.
public final class AdoptedPolicy: Sendable {
  /// Both names of its raw tag object.
  public let link: ObjectLink
  /// The commit that holds its files.
  public let commit: ObjectName
  /// Who signed its adoption.
  public let signer: String
  /// The policy.
  public let policy: Policy
  /// The configuration that was adopted with it.
  public let configuration: Configuration
  /// The heads it was adopted on.
  public let heads: Heads

  init(
    link: ObjectLink, commit: ObjectName, signer: String, policy: Policy, configuration: Configuration, heads: Heads
  ) {
    self.link = link
    self.commit = commit
    self.signer = signer
    self.policy = policy
    self.configuration = configuration
    self.heads = heads
  }

  /// Where connector folders stand under it.
  public var roots: Roots { configuration.roots }
}
