internal import Arguments
internal import Checking
internal import Nomination
internal import Reporting

/// `explain`: one rule in full.
enum ExplainCommand: Command {
  private static let name = Operand(
    ValueDescription("RULE", completion: .rules),
    "a rule, with its group or without; a group; or the name by which the official validator knows a rule")

  /// How many rules are explained at once; of more, and of a whole group, only the names are told.
  private static let longestExplanation = 8

  static let description = CommandDescription(
    "explain", "tells what a rule demands, why, and how to fix what breaks it",
    operands: [name],
    examples: [
      Example("hallmark explain certification/title-length", "Explain a rule"),
      Example("hallmark explain chain", "List the rules of chains, as 'verify' names them"),
      Example("hallmark explain OperationIdNotUnique", "Explain the rules behind an official name"),
    ])

  static let needsDirectory = false

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let name = invocation.value(of: name) ?? ""
    let found = RuleNames.ids(called: name)
    guard !found.isEmpty else { throw RuleNames.unknown(name) }
    let group = RuleNames.ids(ofGroup: name)
    if !group.isEmpty || found.count > longestExplanation {
      context.output.line("\(name) stands for these rules; explain one of them:")
      for id in found { context.output.line("  " + id) }
      return .success
    }
    for (number, id) in found.enumerated() {
      if number > 0 { context.output.line() }
      context.output.write(explanation(of: id, paint: Paint(isOn: context.colorsOutput)))
    }
    return .success
  }

  private static func explanation(of id: String, paint: Paint) -> String {
    if let rule = VerdictRule.named(id) { return VerdictExplanation(rule, paint: paint).text }
    return Registry.rule(id).map { RuleExplanation($0.type, paint: paint).text } ?? ""
  }
}
