internal import Arguments
internal import Checking
internal import Nomination

/// The rules by the names that users know them by: those of 'check', and those that 'verify' judges by.
enum RuleNames {
  /// All ids.
  static let all = Registry.rules.map { $0.id } + VerdictRule.all.map(\.id)

  /// The ids of an id, a group, a pattern, a name of the official validator, or an id without its group.
  static func ids(called name: String) -> [String] {
    if all.contains(name) { return [name] }
    let group = ids(ofGroup: name)
    if !group.isEmpty { return group }
    let rules = name.contains("*") ? RuleSelector(name).rules : Registry.rules(official: name)
    return rules.isEmpty ? all.filter { $0.hasSuffix("/" + name) } : rules.map(\.id)
  }

  /// The ids of a group.
  static func ids(ofGroup name: String) -> [String] {
    all.filter { $0.hasPrefix(name + "/") }
  }

  /// That a name stands for nothing, and which one was probably meant.
  static func unknown(_ name: String) -> UsageError {
    let short = all.map { String($0.drop { $0 != "/" }.dropFirst()) }
    let groups = all.map { String($0.prefix { $0 != "/" }) }
    return UsageError(
      "there is no rule '\(name)'", word: name,
      known: all + short + groups + Registry.rules.flatMap { $0.official } + SolutionChecker.names,
      otherwise: "'hallmark rules' lists the rules")
  }
}
