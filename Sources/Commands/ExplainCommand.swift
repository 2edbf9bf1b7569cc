internal import Arguments
internal import Checking
internal import Nomination
internal import Reporting

/// `explain`: one rule in full.
enum ExplainCommand: Command {
  private static let name = Operand(
    ValueDescription("RULE", completion: .rules), "a rule, or the name by which the official validator knows it")

  /// How many rules are explained at once; a name that stands for a whole group lists them.
  private static let longestExplanation = 8

  static let description = CommandDescription(
    "explain", "tells what a rule demands, why, and how to fix what breaks it",
    operands: [name],
    examples: [
      Example("hallmark explain certification/title-length", "Explain a rule"),
      Example("hallmark explain chain/threshold", "Explain a rule of chains, as 'verify' names it"),
      Example("hallmark explain OperationIdNotUnique", "Explain the rules behind an official name"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let name = invocation.value(of: name) ?? ""
    if let rule = VerdictRule.named(name) {
      let paint = Paint(isOn: context.colorsOutput)
      context.output.write(VerdictExplanation(rule, paint: paint).text)
      return .success
    }
    let found = Registry.rule(name).map { [$0] } ?? Registry.rules(official: name)
    guard !found.isEmpty else {
      throw UsageError(
        "there is no rule '\(name)'", word: name,
        known: Registry.rules.map { $0.id } + Registry.rules.flatMap { $0.official } + SolutionChecker.names
          + VerdictRule.all.map(\.id),
        otherwise: "'hallmark rules' lists the rules")
    }
    if found.count > longestExplanation {
      context.output.line("\(name) stands for these rules; explain one of them:")
      for rule in found { context.output.line("  " + Registry.rules[rule.position].id) }
      return .success
    }
    for (number, rule) in found.enumerated() {
      if number > 0 { context.output.line() }
      let paint = Paint(isOn: context.colorsOutput)
      context.output.write(RuleExplanation(Registry.rules[rule.position], paint: paint).text)
    }
    return .success
  }
}
