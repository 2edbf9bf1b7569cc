public import Connectors

/// What is to be thought of a connector's chain.
public struct ChainVerdict: Sendable {
  /// The connector.
  public let id: ConnectorID
  /// The steps in order.
  public let steps: [StepVerdict]
  /// What is wrong with the connector beyond a step of its own.
  public let objections: [Objection]
  /// The last step of the unbroken valid prefix; nil where there is none.
  public let head: StepVerdict?
  /// Those whose keys the valid prefix names as owners.
  public let owners: [OwnerKey]

  /// The verdict on the whole.
  public let verdict: Verdict

  init(id: ConnectorID, steps: [StepVerdict], objections: [Objection], head: StepVerdict?, owners: [OwnerKey]) {
    self.id = id
    self.steps = steps
    self.objections = objections
    self.head = head
    self.owners = owners
    var verdict = Verdict(objections)
    for step in steps where !step.objections.isEmpty { verdict = verdict.worsened(by: step.verdict) }
    self.verdict = verdict
  }

  /// Whether there is no chain: nobody has taken a step, and nothing stands in the place of one.
  public var isEmpty: Bool { steps.isEmpty && objections.isEmpty }

  /// The state at the end of the valid prefix.
  public var state: String { head?.transition?.terms.to ?? Workflow.start }

  /// The number at the end of the valid prefix.
  public var sequence: Int { head?.number ?? 0 }

  /// The same chain with further objections.
  public func adding(_ more: [Objection]) -> ChainVerdict {
    more.isEmpty
      ? self : ChainVerdict(id: id, steps: steps, objections: objections + more, head: head, owners: owners)
  }
}

/// What is to be thought of a step.
///
/// It is shared, never copied, as what it is about is.
public final class StepVerdict: Sendable {
  /// The object and the reference that it stands under.
  let record: ObjectRecord<Transition>
  /// The fingerprint of the key that signed it, where the signature is good.
  public let key: String?
  /// Who approved it, in the order of the lines.
  public let approvers: [Approver]
  /// Everything that is wrong with it, by the order of the rules.
  public let objections: [Objection]

  init(
    _ record: ObjectRecord<Transition>, key: String? = nil, approvers: [Approver] = [], objections: [Objection]
  ) {
    self.record = record
    self.key = key
    self.approvers = approvers
    self.objections = objections
  }

  /// Its number.
  public var number: Int { record.number }
  /// The reference it stands under.
  public var reference: String { record.reference }
  /// Both names of the object; nil where it is not here.
  public var link: ObjectLink? { record.link }

  /// Someone whose approval is part of a step.
  public struct Approver: Sendable, Hashable {
    /// The principal.
    public let name: String
    /// The role in which they approved.
    public let role: String
  }

  /// What it says, where it could be read.
  public var transition: Transition? { record.content }

  /// The verdict.
  public var verdict: Verdict { Verdict(objections) }

  /// The one objection that a report names: the first that decides.
  public var decisive: Objection? {
    objections.first { $0.fault != .undecided } ?? objections.first
  }
}

/// A key that an `Owner` line of a chain names.
public struct OwnerKey: Sendable, Hashable {
  /// The owner.
  public let principal: String
  /// The key.
  public let key: Policy.Key
}
