/// What is to be thought of the policy: every version, and the references around them.
public struct PolicyVerdict: Sendable {
  /// A version.
  public struct Version: Sendable {
    /// Its number.
    public let number: Int
    /// The reference it stands under.
    public let reference: String
    /// Both names of the object; nil where it is not here.
    public let link: ObjectLink?
    /// What the adoption says, where it could be read.
    public let adoption: PolicyAdoption?
    /// The fingerprint of the key that signed it, where the signature is good.
    public let key: String?
    /// What is wrong with it.
    public let objections: [Objection]

    /// The verdict.
    public var verdict: Verdict { Verdict(objections) }
    /// The one objection that a report names: the first that decides.
    public var decisive: Objection? { objections.first { $0.fault != .undecided } ?? objections.first }
  }

  /// The versions in order.
  public let versions: [Version]
  /// What is wrong beyond a version of its own.
  public let objections: [Objection]
  /// The policies in force; nil without a pin.
  public let authority: Authority?

  /// The verdict on the whole.
  public var verdict: Verdict { versions.reduce(Verdict(objections)) { $0.worsened(by: $1.verdict) } }

  /// The same verdict with further objections.
  public func adding(_ more: [Objection]) -> PolicyVerdict {
    more.isEmpty ? self : PolicyVerdict(versions: versions, objections: objections + more, authority: authority)
  }
}
