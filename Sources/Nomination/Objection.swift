/// Something that makes a chain invalid, or keeps it from being decided.
public struct Objection: Sendable, Hashable {
  /// What of: a connector's chain or the policy.
  public enum Scope: String, Sendable, CaseIterable {
    case chain
    case policy
  }

  /// The scope.
  public let scope: Scope
  /// The rule that is not met.
  public let fault: Fault
  /// What is wrong here.
  public let message: String
  /// What to do about it.
  public let help: String
  /// What the step lacks, where that is what is wrong.
  public let requirement: Requirement?

  /// An objection to a chain or a policy.
  public init(
    _ scope: Scope, _ fault: Fault, _ message: String, help: String = "", of requirement: Requirement? = nil
  ) {
    self.scope = scope
    self.fault = fault
    self.message = message
    self.help = help
    self.requirement = requirement
  }

  /// The id, `chain/parse` for instance.
  public var rule: String { "\(scope.rawValue)/\(fault.rawValue)" }
}

/// The rules of a chain, in the order in which they are judged.
public enum Fault: String, Sendable, CaseIterable {
  case parse
  case name
  case gap
  case previous
  case from
  case genesis
  case policy
  case commit
  case content
  case signature
  case key
  case role
  case workflow
  case threshold
  case excluded
  case requires
  case broken
  case rollback
  case stray
  case undecided
}

/// What is to be thought of a step, a chain or a policy.
public enum Verdict: String, Sendable {
  case valid
  case invalid
  case undecided

  /// The verdict that objections amount to: something invalid outweighs something that cannot be decided.
  public init(_ objections: some Sequence<Objection>) {
    self = objections.reduce(.valid) { $0.worsened(by: $1.fault == .undecided ? .undecided : .invalid) }
  }

  /// The worse of two.
  public func worsened(by other: Verdict) -> Verdict {
    if self == .invalid || other == .invalid { return .invalid }
    return self == .undecided || other == .undecided ? .undecided : .valid
  }
}
