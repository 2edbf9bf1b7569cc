/// A choice of rules, by an id, a group, or a pattern in which `*` stands for any text.
public struct RuleSelector: Sendable {
  /// The rules that it stands for.
  public let rules: [RuleIndex]
  /// Whether it names exactly one rule, so that even one that is off of itself is meant.
  private let isName: Bool

  /// A selector as it is written in a configuration.
  public init(_ text: String) {
    let rule = Registry.rule(text)
    rules = rule.map { [$0] } ?? RuleSelector.rules(like: text)
    isName = rule != nil
  }

  /// A selector of the rules behind a name of another kind.
  public init(_ rules: [RuleIndex]) {
    self.rules = rules
    isName = rules.count == 1
  }

  /// Whether it names exactly this rule.
  public func names(_ rule: RuleIndex) -> Bool {
    isName && rules.contains(rule)
  }

  private static func rules(like text: String) -> [RuleIndex] {
    let pattern = text.utf8.contains(UInt8(ascii: "*")) ? text : text + "/*"
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    return Registry.rules.indices.filter { RuleSelector.matches(Registry.rules[$0].id, parts) }
      .map { RuleIndex(position: $0) }
  }

  /// Whether the parts stand in a text one after another, the first at its beginning and the last at its end.
  private static func matches(_ id: String, _ parts: [Substring]) -> Bool {
    guard let first = parts.first, let last = parts.last, id.hasPrefix(first) else { return false }
    var rest = id.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let start = rest.indices.first(where: { rest[$0...].hasPrefix(part) }) else { return false }
      rest = rest[rest.index(start, offsetBy: part.count)...]
    }
    return parts.count == 1 ? rest.isEmpty : rest.hasSuffix(last)
  }
}

extension Severities {
  /// Leaves on only what the selectors stand for; a rule that is off of itself is switched on by its full name.
  public mutating func select(_ selectors: [RuleSelector]) {
    guard !selectors.isEmpty else { return }
    let selected = Set(selectors.flatMap(\.rules))
    for rule in Registry.rules.indices.map({ RuleIndex(position: $0) }) {
      if !selected.contains(rule) {
        set(rule, to: .off)
      } else if severity(of: rule, variant: nil) == .off, selectors.contains(where: { $0.names(rule) }) {
        set(rule, to: .warning)
      }
    }
  }

  /// Switches off what the selectors stand for.
  public mutating func ignore(_ selectors: [RuleSelector]) {
    for rule in selectors.flatMap(\.rules) { set(rule, to: .off) }
  }
}
