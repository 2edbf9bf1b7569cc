public import Connectors
public import Git
public import Nomination

/// The references of a repository that concern the nomination, sorted by what they are.
public struct ReferenceBook: Sendable {
  /// A reference with a good name, and the object it names.
  public struct Entry: Sendable, Hashable {
    /// The number in the name.
    public let number: Int
    /// The whole name.
    public let reference: String
    /// The object.
    public let id: ObjectID
  }

  /// A mailbox approval.
  public struct MailboxEntry: Sendable, Hashable {
    /// The name.
    public let name: TagName
    /// The object.
    public let id: ObjectID
  }

  /// The steps of each connector.
  public private(set) var steps: [ConnectorID: [Entry]] = [:]
  /// The versions of the policy.
  public private(set) var policies: [Entry] = []
  /// The approvals in their mailboxes.
  public private(set) var approvals: [MailboxEntry] = []
  /// What disturbs a connector.
  public private(set) var strays: [ConnectorID: [Stray]] = [:]
  /// What disturbs the policy.
  public private(set) var policyStrays: [Stray] = []
  /// What stands under our prefixes and names nothing.
  public private(set) var others: [Stray] = []

  /// Sorts references; foreign ones are left out.
  public init(_ references: [Reference]) {
    for reference in references { add(reference) }
  }

  /// The connectors that a reference names, in byte order.
  public var connectors: [ConnectorID] {
    Set(steps.keys).union(strays.keys).sorted()
  }

  /// A book in which the object of each mailbox approval was seen to be a tag; the others are stray.
  func checkingMailboxes(in repository: Repository) -> ReferenceBook {
    var book = self
    book.approvals = []
    for approval in approvals {
      let kind = try? repository.header(of: approval.id).kind
      if kind == nil || kind == .tag {
        book.approvals.append(approval)
      } else {
        book.stray(approval.name, Stray(reference: approval.name.reference, reason: Self.lightweight, number: nil))
      }
    }
    return book
  }

  static let lightweight = "is a lightweight tag: it names no tag object"

  private mutating func add(_ reference: Reference) {
    switch ReferenceRole(reference: reference.name) {
    case .foreign: return
    case .stray(let owner):
      let stray = Stray(
        reference: reference.name, reason: "stands under a prefix of hallmark and is no name that it uses")
      switch owner {
      case .connector(let id): strays[id, default: []].append(stray)
      case .policy: policyStrays.append(stray)
      case .nobody: others.append(stray)
      }
    case .ours(let name):
      let id: ObjectID
      switch reference.target {
      case .object(let object): id = object
      case .symbolic:
        stray(name, Stray(reference: reference.name, reason: "is a symbolic reference", number: name.number))
        return
      case .unreadable(let reason):
        stray(name, Stray(reference: reference.name, reason: reason, number: name.number, isDamaged: true))
        return
      }
      switch name {
      case .step(let connector, let number):
        steps[connector, default: []].append(Entry(number: number, reference: reference.name, id: id))
      case .policy(let number): policies.append(Entry(number: number, reference: reference.name, id: id))
      case .approval, .policyApproval: approvals.append(MailboxEntry(name: name, id: id))
      }
    }
  }

  private mutating func stray(_ name: TagName, _ stray: Stray) {
    switch name {
    case .step(let id, _), .approval(let id, _, _): strays[id, default: []].append(stray)
    case .policy, .policyApproval: policyStrays.append(stray)
    }
  }
}

extension TagName {
  /// The number of the step or policy that stands under the name; nil for a mailbox.
  var number: Int? {
    switch self {
    case .step(_, let number), .policy(let number): number
    case .approval, .policyApproval: nil
    }
  }
}
