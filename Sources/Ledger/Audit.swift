public import Connectors
public import Nomination

/// What an audit of a repository found.
public struct Audit: Sendable {
  /// The pin; nil where the user set none.
  public let pin: Digest?
  /// The policy.
  public let policy: PolicyVerdict
  /// The connectors in byte order of their ids.
  public let connectors: [ChainVerdict]
  /// What belongs to no connector.
  public let objections: [Objection]
  /// What the user should know besides: of memory, of repairs.
  public let notes: [String]
  /// The references it was made from.
  public let book: ReferenceBook

  /// The verdict on the whole.
  public var verdict: Verdict {
    connectors.reduce(Verdict(objections).worsened(by: policy.verdict)) { $0.worsened(by: $1.verdict) }
  }

  /// The verdict on a connector.
  public subscript(id: ConnectorID) -> ChainVerdict? {
    connectors.first { $0.id == id }
  }
}
