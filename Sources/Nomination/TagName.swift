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

  /// Whether a part of some bytes is the name below `refs/tags/`.
  func isText(of part: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard case .step(let id, let number) = self else { return bytes.skip(text, in: part) == part.upperBound }
    // Steps are many, so that their names are compared without being made.
    guard let start = bytes.skip("nomination/", in: part), let slash = bytes.skip(id.text, in: start..<part.upperBound),
      let digits = bytes.skip("/", in: slash..<part.upperBound)
    else { return false }
    return TagName.number(bytes[digits..<part.upperBound]) == number
  }

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
    let bytes = Array(name.utf8)
    guard let start = bytes.skip("refs/tags/", in: bytes.indices) else {
      self = Self.isOurs(folded: Self.folded(name)) ? .stray(Self.owner(of: name)) : .foreign
      return
    }
    // A tag of another name is dismissed by its first letter: a repository may hold very many.
    guard start < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "n") else {
      self = .foreign
      return
    }
    if let ours = TagName(bytes, from: start) {
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
    self.init(Array(text.utf8), from: 0)
  }

  /// The name that bytes are from some place to their end.
  init?(_ bytes: [UInt8], from start: Int) {
    let whole = start..<bytes.count
    if let rest = bytes.skip("nomination/", in: whole) {
      guard let slash = bytes.first(UInt8(ascii: "/"), in: rest..<bytes.count),
        let number = Self.number(bytes[(slash &+ 1)...]), let id = ConnectorID(bytes: bytes[rest..<slash])
      else { return nil }
      self = .step(id, number)
    } else if let rest = bytes.skip("nomination-policy/", in: whole) {
      guard let number = Self.number(bytes[rest...]) else { return nil }
      self = .policy(number)
    } else if let rest = bytes.skip("nomination-approval/", in: whole) {
      let parts = bytes[rest...].split(
        separator: UInt8(ascii: "/"), maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 3, let number = Self.number(parts[1]), Words.isMailbox(parts[2]) else { return nil }
      let mailbox = String(decoding: parts[2], as: UTF8.self)
      if parts[0].elementsEqual("policy".utf8) {
        self = .policyApproval(number, mailbox: mailbox)
      } else if let id = ConnectorID(bytes: parts[0]) {
        self = .approval(id, number, mailbox: mailbox)
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  /// Exactly six digits, from 1.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 6 else { return nil }
    var number = 0
    for byte in bytes {
      guard Words.isDigit(byte) else { return nil }
      number = number &* 10 &+ Int(byte &- 0x30)
    }
    return number > 0 ? number : nil
  }
}
