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
    let all = Registry.rules.map { $0.id } + VerdictRule.all.map(\.id)
    let group = all.filter { $0.hasPrefix(name + "/") }
    let found = group.isEmpty ? rules(called: name, among: all) : group
    guard !found.isEmpty else {
      throw UsageError(
        "there is no rule '\(name)'", word: name,
        known: all + all.map { String($0.drop { $0 != "/" }.dropFirst()) } + Registry.rules.flatMap { $0.official }
          + SolutionChecker.names,
        otherwise: "'hallmark rules' lists the rules")
    }
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

  /// The rules of an id, of an official name, or of a name that leaves the group out.
  private static func rules(called name: String, among all: [String]) -> [String] {
    if all.contains(name) { return [name] }
    let official = Registry.rules(official: name).map { Registry.rules[$0.position].id }
    return official.isEmpty ? all.filter { $0.hasSuffix("/" + name) } : official
  }

  private static func explanation(of id: String, paint: Paint) -> String {
    if let rule = VerdictRule.named(id) { return VerdictExplanation(rule, paint: paint).text }
    return Registry.rule(id).map { RuleExplanation(Registry.rules[$0.position], paint: paint).text } ?? ""
  }
}
