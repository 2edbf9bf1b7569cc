public import Connectors
import Encodings

/// A reference of ours and the object that stands behind it, as far as it could be read.
///
/// It is shared, never copied: a repository has many, and each passes through many hands.
public final class ObjectRecord<Content: Sendable>: Sendable {
  /// What became of reading the object.
  public enum Reading: Sendable {
    case read(TagRecord<Content>)
    case refused(Refusal)
    /// The object is not here.
    case missing
  }

  /// The number in the reference's name.
  public let number: Int
  /// The reference.
  public let reference: String
  /// The object's id.
  public let id: ObjectName
  /// The digest of the raw object; nil where it is missing.
  public let digest: Digest?
  /// What was read.
  public let reading: Reading

  /// A record of these parts.
  public init(number: Int, reference: String, id: ObjectName, digest: Digest?, reading: Reading) {
    self.number = number
    self.reference = reference
    self.id = id
    self.digest = digest
    self.reading = reading
  }

  /// The object, where it could be read.
  var record: TagRecord<Content>? {
    if case .read(let record) = reading { record } else { nil }
  }

  /// What the object says, where it could be read.
  public var content: Content? { record?.content }

  /// Both names of the object, where it is here.
  public var link: ObjectLink? { digest.map { ObjectLink(id: id, digest: $0) } }
}

/// The references of a connector.
public struct ChainRecord: Sendable {
  /// The connector.
  public let id: ConnectorID
  /// The steps in the order of their numbers, each number once.
  public let steps: [ObjectRecord<Transition>]
  /// References that may not be there, with the numbers of the steps whose place they take.
  public let strays: [Stray]

  /// The references of a connector, the steps in any order.
  public init(id: ConnectorID, steps: [ObjectRecord<Transition>], strays: [Stray] = []) {
    self.id = id
    let isSorted = zip(steps, steps.dropFirst()).allSatisfy { $0.number <= $1.number }
    self.steps = isSorted ? steps : steps.sorted { $0.number < $1.number }
    self.strays = strays
  }
}

/// A reference under our prefixes that may not be there.
public struct Stray: Sendable, Hashable {
  /// The reference.
  public let reference: String
  /// What is wrong with it.
  public let reason: String
  /// The number of the step or policy whose name it has; nil where the name is none.
  public let number: Int?
  /// Whether nobody can tell what it names, so that git cannot delete it either.
  public let isDamaged: Bool

  /// A stray reference.
  public init(reference: String, reason: String, number: Int? = nil, isDamaged: Bool = false) {
    self.reference = reference
    self.reason = reason
    self.number = number
    self.isDamaged = isDamaged
  }

  /// The objection to it.
  public func objection(_ scope: Objection.Scope) -> Objection {
    Objection(
      scope, .stray, "\(reference) \(reason)",
      help: isDamaged
        ? "take its file away, then hallmark sync brings what the remote has"
        : "delete it: git update-ref -d \(ShellWord.quoted(reference))")
  }
}
