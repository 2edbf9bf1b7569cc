/// The steps that a policy lets people make.
public struct Workflow: Sendable, Hashable {
  /// The state that a connector is in before its first step; the formats reserve the word.
  public static let start = "none"
  /// The role of those whose keys a connector's own chain names; the formats reserve the word.
  public static let ownerRole = "owner"

  /// A rule: who may take a connector from one of some states to another, and what that needs.
  public struct Rule: Sendable, Hashable {
    /// The states it leads from.
    public let from: [String]
    /// The state it leads to.
    public let to: String
    /// The roles that may sign.
    public let by: [String]
    /// How many distinct principals of those roles, the signer included.
    public let threshold: Int
    /// Approvals that are needed from other roles.
    public let with: [Company]
    /// States whose signers and approvers may not sign and do not count.
    public let notSameAs: [String]
    /// Whether the step may carry `Owner` lines.
    public let setsOwners: Bool
    /// What else the step needs.
    public let requires: [Requirement]
  }

  /// Approvals that a rule needs from a role besides those who sign.
  public struct Company: Sendable, Hashable {
    /// The role.
    public let role: String
    /// How many distinct principals.
    public let count: Int
  }

  /// The rules in the order of the policy.
  public let rules: [Rule]
  private let byPair: [Pair: [Rule]]

  private struct Pair: Hashable {
    let from: String
    let to: String
  }

  /// The workflow of some rules.
  init(rules: [Rule]) {
    self.rules = rules
    var byPair: [Pair: [Rule]] = [:]
    for rule in rules {
      for from in Set(rule.from) { byPair[Pair(from: from, to: rule.to), default: []].append(rule) }
    }
    self.byPair = byPair
  }

  /// The rules for a pair of states.
  public func rules(from: String, to: String) -> [Rule] { byPair[Pair(from: from, to: to)] ?? [] }
}

/// What a step needs besides signatures.
public enum Requirement: Sendable, Hashable {
  /// What reads the checker's verdict or the folder's files, and is judged when the step is made.
  case folder(FolderRequirement)
  /// The tree of the newest step into a `base` state.
  case baseTree
  /// The tree of the step before.
  case sameTree
  /// A reason.
  case reason
  /// An `Owner` line.
  case ownerLine
  /// Evidence of a kind.
  case evidence(String)
  /// A detail of a key.
  case detail(String)

  /// The requirement as a policy writes it; nil where there is none of that name.
  public init?(_ text: String) {
    switch text {
    case "base-tree": self = .baseTree
    case "same-tree": self = .sameTree
    case "reason": self = .reason
    case "owner-line": self = .ownerLine
    default:
      if let folder = FolderRequirement(rawValue: text) {
        self = .folder(folder)
      } else if text.hasPrefix("evidence:"), Words.isWord(String(text.dropFirst(9))) {
        self = .evidence(String(text.dropFirst(9)))
      } else if text.hasPrefix("detail:"), Words.isWord(String(text.dropFirst(7))) {
        self = .detail(String(text.dropFirst(7)))
      } else {
        return nil
      }
    }
  }

  /// As a policy writes it.
  public var text: String {
    switch self {
    case .folder(let requirement): requirement.rawValue
    case .baseTree: "base-tree"
    case .sameTree: "same-tree"
    case .reason: "reason"
    case .ownerLine: "owner-line"
    case .evidence(let kind): "evidence:\(kind)"
    case .detail(let key): "detail:\(key)"
    }
  }
}

/// A requirement that reads the folder.
public enum FolderRequirement: String, Sendable, CaseIterable {
  case cleanCheck = "clean-check"
  case contact
  case criteria
  case brandColor = "brand-color"
  case sealedTestAccount = "sealed-test-account"
  case standardTier = "standard-tier"
}
