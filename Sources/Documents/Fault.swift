/// Something wrong with a text that its reader found.
public struct Fault: Sendable {
  /// How heavy a fault is.
  public enum Weight: Sendable {
    case error
    case warning
    case info
  }

  /// The rule's name without its group, `trailing-comma` for `json/trailing-comma`.
  public let name: String
  /// How heavy this one is.
  public let weight: Weight
  /// The bytes at fault.
  public let range: Range<Int>
  /// What is wrong, in the words of whoever wrote the text.
  public let message: String
  /// What would mend it, where the reader knows.
  public let fix: Fix?
}

/// A change of the text that mends a finding.
///
/// Its edits are of the document's bytes: where the file was in a wide encoding, writing those mends that alone.
public struct Fix: Sendable {
  /// Whether the meaning of the text cannot change by it.
  public let isSafe: Bool
  private let make: @Sendable () -> [Edit]
  private let advise: (@Sendable () -> String)?

  /// A fix of edits that are there.
  public init(isSafe: Bool, edits: [Edit]) {
    self.isSafe = isSafe
    make = { edits }
    advise = nil
  }

  /// A fix of edits that are made when somebody asks for them: for rules that find much, which is mostly only read.
  public init(
    isSafe: Bool, making edits: @escaping @Sendable () -> [Edit], advising advice: (@Sendable () -> String)? = nil
  ) {
    self.isSafe = isSafe
    make = edits
    advise = advice
  }

  /// The changes, from the first place to the last, none over another.
  public var edits: [Edit] { make() }
  /// What to type, where the fix knows that better than the rule.
  public var advice: String? { advise?() }
}

/// A replacement of a range of bytes.
public struct Edit: Sendable, Equatable {
  /// The bytes that go.
  public let range: Range<Int>
  /// What comes in their place.
  public let replacement: String

  /// An edit that puts a text in the place of a range.
  public init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension Edit {
  /// An edit that gives a member another name.
  public static func rename(_ key: Key, to name: String) -> Edit {
    Edit(key.range, "\"\(name)\"")
  }
}
