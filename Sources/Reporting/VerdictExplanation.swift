public import Nomination

/// A rule of chains or policies in full.
public struct VerdictExplanation {
  private let rule: VerdictRule
  private let paint: Paint

  /// The explanation of a rule, in colours or without.
  public init(_ rule: VerdictRule, paint: Paint) {
    self.rule = rule
    self.paint = paint
  }

  /// The text.
  public var text: String {
    let parts = [("What", rule.what), ("Why", rule.why), ("Fix", rule.fix)]
    return paint(.bold, rule.id) + "\n"
      + parts.map { "\n\(paint(.bold, $0.0))\n" + $0.1.split(separator: "\n").map { "  \($0)\n" }.joined() }.joined()
  }
}
