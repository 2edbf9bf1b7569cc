/// A rule: what it is called, what it is for, and how it is checked. One file holds one rule.
public protocol Rule: Sendable {
  /// The stable name, `group/kebab-name`.
  static var id: String { get }
  /// The severity it has of itself.
  static var level: Level { get }
  /// The names by which the official validator knows it.
  static var official: [String] { get }
  /// What `explain` and the rule reference say.
  static var documentation: Documentation { get }
  /// Texts that break the rule and texts that keep it; the tests run them.
  static var examples: [Example] { get }
  /// What it looks at, and how it judges.
  static var check: Check { get }
}

extension Rule {
  /// Most rules have no official name.
  public static var official: [String] { [] }

  /// The group in front of the slash.
  public static var group: Substring {
    id.prefix { $0 != "/" }
  }
}

/// What a rule says of itself: sentences for people.
public struct Documentation: Sendable {
  /// What the rule demands, one sentence.
  public let what: String
  /// What goes wrong for the user of the connector otherwise; printed after `why:`.
  public let why: String
  /// What to type; printed after `fix:` where a finding has nothing more exact to say.
  public let fix: String

  /// The sentences of a rule.
  public init(what: String, why: String, fix: String) {
    self.what = what
    self.why = why
    self.fix = fix
  }
}
