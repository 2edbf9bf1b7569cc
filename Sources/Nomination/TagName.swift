public import Connectors

/// A reference of ours: what it names, by its name alone.
public enum TagName: Hashable, Sendable {
  /// The step of a connector.
  case step(ConnectorID, Int)
  /// A version of the policy.
  case policy(Int)
  /// An approval of a connector's step.
  case approval(ConnectorID, Int, mailbox: String)
  /// An approval of a version of the policy.
  case policyApproval(Int, mailbox: String)

  /// The name below `refs/tags/`.
  public var text: String {
    switch self {
    case .step(let id, let number): "nomination/\(id)/\(Self.digits(number))"
    case .policy(let number): "nomination-policy/\(Self.digits(number))"
    case .approval(let id, let number, let mailbox):
      "nomination-approval/\(id)/\(Self.digits(number))/\(mailbox)"
    case .policyApproval(let number, let mailbox): "nomination-approval/policy/\(Self.digits(number))/\(mailbox)"
    }
  }

  /// The whole name.
  public var reference: String { "refs/tags/" + text }

  static func digits(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, 6 - text.utf8.count)) + text
  }
}

/// What a reference is to the nomination.
public enum ReferenceRole: Hashable, Sendable {
  /// None of ours.
  case foreign
  /// One of ours with a good name.
  case ours(TagName)
  /// Under our prefixes with a name that is none: it disturbs a connector, the policy, or neither.
  case stray(Owner)

  /// What a stray reference names.
  public enum Owner: Hashable, Sendable {
    case connector(ConnectorID)
    case policy
    case nobody
  }

  /// The part of a reference of that whole name.
  public init(reference name: String) {
    guard name.utf8.count > 20, name.utf8.starts(with: "refs/tags/".utf8) else {
      self = Self.isOurs(folded: Self.folded(name)) ? .stray(Self.owner(of: name)) : .foreign
      return
    }
    // A tag of another name is dismissed by its first letter: a repository may hold very many.
    guard let first = name.utf8.dropFirst(10).first, first | 0x20 == UInt8(ascii: "n") else {
      self = .foreign
      return
    }
    if let ours = TagName(name: name.utf8.dropFirst(10)) {
      self = .ours(ours)
    } else {
      self = Self.isOurs(folded: Self.folded(name)) ? .stray(Self.owner(of: name)) : .foreign
    }
  }

  private static func isOurs(folded name: String) -> Bool {
    ["refs/tags/nomination", "refs/tags/nomination-policy", "refs/tags/nomination-approval"].contains {
      name == $0 || name.hasPrefix($0 + "/")
    }
  }

  private static func folded(_ name: String) -> String {
    String(decoding: name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func owner(of name: String) -> Owner {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return .nobody }
    let prefix = folded(String(parts[2]))
    if prefix == "nomination-policy" { return .policy }
    guard parts.count > 3 else { return .nobody }
    if prefix == "nomination-approval", parts[3] == "policy" { return .policy }
    return ConnectorID(parts[3]).map { .connector($0) } ?? .nobody
  }
}

extension TagName {
  /// The name that text below `refs/tags/` is, exactly.
  public init?(_ text: String) {
    self.init(name: text.utf8.dropFirst(0))
  }

  init?(name bytes: Substring.UTF8View) {
    var rest = bytes
    let parts = rest.split(separator: UInt8(ascii: "/"), maxSplits: 5, omittingEmptySubsequences: false)
    rest = parts.first ?? rest
    let count = parts.count
    switch count {
    case 3 where rest.elementsEqual("nomination".utf8):
      guard let id = ConnectorID(Substring(parts[1])), let number = Self.number(parts[2]) else { return nil }
      self = .step(id, number)
    case 2 where rest.elementsEqual("nomination-policy".utf8):
      guard let number = Self.number(parts[1]) else { return nil }
      self = .policy(number)
    case 4 where rest.elementsEqual("nomination-approval".utf8):
      guard let number = Self.number(parts[2]), Words.isMailbox(parts[3]) else { return nil }
      let mailbox = String(Substring(parts[3]))
      if parts[1].elementsEqual("policy".utf8) {
        self = .policyApproval(number, mailbox: mailbox)
      } else if let id = ConnectorID(Substring(parts[1])) {
        self = .approval(id, number, mailbox: mailbox)
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// Exactly six digits, from 1.
  private static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard bytes.count == 6, bytes.allSatisfy(Words.isDigit) else { return nil }
    let number = bytes.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
    return number > 0 ? number : nil
  }
}
