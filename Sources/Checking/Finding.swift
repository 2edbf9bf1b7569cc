public import Connectors
public import Documents

/// Something wrong with what was submitted.
public struct Finding: Sendable {
  /// The rule that found it.
  public let rule: RuleIndex
  /// How much it weighs, after profile and configuration.
  public var severity: Severity
  /// The file it stands in.
  public let file: SourceFile
  /// The bytes at fault; empty at 0 for a file as a whole.
  public let range: Range<Int>
  /// The node of the file's document at fault, where there is one.
  public let node: Int?
  /// What is wrong, naming things as the submitter wrote them; a long one is without its middle.
  public let message: String
  /// What to do, where it can be said more exactly than the rule's documentation says it.
  public let help: String?
  /// The change that mends it.
  public let fix: Fix?

  /// How many bytes a text has at most: many findings may name one long name, and a report is to grow with what it is
  /// about, not with the square of that.
  static let longestText = 1_000

  init(
    rule: RuleIndex, severity: Severity, file: SourceFile, range: Range<Int>, node: Int?, message: String,
    help: String?, fix: Fix?
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.range = range
    self.node = node
    self.message = message.abridged(to: Finding.longestText)
    // What is to be done may be a command or a name to copy: of one that is cut, nothing is better.
    self.help = help.flatMap { $0.utf8.count > Finding.longestText ? nil : $0 }
    self.fix = fix
  }

  /// The rule's documentation, names and level.
  public var about: any Rule.Type { Registry.rules[rule.position] }
}

/// A rule by its place in the registry.
public struct RuleIndex: Sendable, Hashable, Comparable {
  /// The place.
  public let position: Int

  /// Whether one comes before another.
  public static func < (left: RuleIndex, right: RuleIndex) -> Bool {
    left.position < right.position
  }
}

/// Where a finding points.
public enum Place: Sendable {
  /// A value of one of the connector's documents.
  case value(Value)
  /// The name of a member.
  case key(Key)
  /// Bytes of a file.
  case bytes(Range<Int>, of: SourceFile)
  /// A file as a whole; it need not have been read, or exist.
  case file(String)
}
