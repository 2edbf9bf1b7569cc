public import Connectors
public import Documents

/// Something wrong with what was submitted.
public struct Finding: Sendable {
  /// How much it weighs, after profile and configuration.
  public var severity: Severity
  /// All the rest, which nothing changes: a finding is handed on many times.
  private let content: Content

  private final class Content: Sendable {
    let rule: RuleIndex
    let file: SourceFile
    let range: Range<Int>
    let node: Int?
    let message: String
    let help: String?
    let fix: Fix?

    init(
      rule: RuleIndex, file: SourceFile, range: Range<Int>, node: Int?, message: String, help: String?, fix: Fix?
    ) {
      self.rule = rule
      self.file = file
      self.range = range
      self.node = node
      self.message = message
      self.help = help
      self.fix = fix
    }
  }

  /// How many bytes a text has at most: many findings may name one long name, and a report is to grow with what it is
  /// about, not with the square of that.
  static let longestText = 1_000

  init(
    rule: RuleIndex, severity: Severity, file: SourceFile, range: Range<Int>, node: Int?, message: String,
    help: String?, fix: Fix?
  ) {
    self.severity = severity
    content = Content(
      rule: rule, file: file, range: range, node: node, message: message.abridged(to: Finding.longestText),
      // What is to be done may be a command or a name to copy: of one that is cut, nothing is better.
      help: help.flatMap { $0.utf8.count > Finding.longestText ? nil : $0 }, fix: fix)
  }

  /// The rule that found it.
  public var rule: RuleIndex { content.rule }
  /// The file it stands in.
  public var file: SourceFile { content.file }
  /// The bytes at fault; empty at 0 for a file as a whole.
  public var range: Range<Int> { content.range }
  /// The node of the file's document at fault, where there is one.
  public var node: Int? { content.node }
  /// What is wrong, naming things as the submitter wrote them; a long one is without its middle.
  public var message: String { content.message }
  /// What to do, where it can be said more exactly than the rule's documentation says it.
  public var help: String? {
    content.help ?? content.fix?.advice.flatMap { $0.utf8.count > Finding.longestText ? nil : $0 }
  }
  /// The change that mends it.
  public var fix: Fix? { content.fix }
  /// Whether that keeps every meaning; nil where there is none.
  public var isFixSafe: Bool? { content.fix?.isSafe }
}

/// A rule by its place in the registry.
public struct RuleIndex: Sendable, Hashable, Comparable {
  /// The place.
  public let position: Int

  /// The rule itself.
  public var type: any Rule.Type { Registry.rules[position] }
  /// Its name.
  public var id: String { Registry.ids[position] }
  /// What it says of itself.
  public var documentation: Documentation { type.documentation }
  /// The severity it has of itself.
  var level: Level { Registry.levels[position] }

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
