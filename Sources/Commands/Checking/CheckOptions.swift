internal import Arguments
internal import Checking
internal import Reporting

/// What the options of `check` ask for.
struct CheckOptions: Sendable {
  /// What is to be mended.
  struct Mending: Sendable {
    /// Whether fixes are applied that may change a meaning.
    let isUnsafe: Bool
    /// Whether the changes are shown only.
    let isTrial: Bool
  }

  let select: [RuleSelector]
  let ignore: [RuleSelector]
  let isStrict: Bool
  let mending: Mending?
  let showsStatistics: Bool
  let format: ReportFormat
  let output: String?

  init(_ invocation: Invocation) throws(UsageError) {
    select = try CheckOptions.selectors(invocation.values(of: CheckCommand.select))
    ignore = try CheckOptions.selectors(invocation.values(of: CheckCommand.ignore))
    isStrict = invocation.has(CheckCommand.strict)
    showsStatistics = invocation.has(CheckCommand.statistics)
    format = invocation.value(of: CheckCommand.format).flatMap(ReportFormat.init) ?? .human
    output = invocation.value(of: CheckCommand.output).flatMap { $0 == "-" ? nil : $0 }
    let isTrial = invocation.has(CheckCommand.diff)
    let isUnsafe = invocation.has(CheckCommand.unsafe)
    mending =
      isTrial || invocation.has(CheckCommand.fix) ? Mending(isUnsafe: isUnsafe, isTrial: isTrial) : nil
    guard !isUnsafe || mending != nil else {
      throw UsageError("'--unsafe' does nothing by itself", hint: "it goes with --fix or --diff")
    }
    guard !showsStatistics || format.isForPeople || format == .json else {
      throw UsageError("there are no statistics in the format \(format.rawValue)", hint: "use human, concise or json")
    }
    guard !isTrial || (format.isForPeople && output == nil) else {
      throw UsageError("'--diff' shows a difference in the place of a report", hint: "leave --format and --output out")
    }
  }

  private init() {
    select = []
    ignore = []
    isStrict = false
    mending = nil
    showsStatistics = false
    format = .human
    output = nil
  }

  /// What hooks ask for.
  static let ofHook = CheckOptions()

  /// Names of rules with commas between them; each must stand for something.
  private static func selectors(_ values: [String]) throws(UsageError) -> [RuleSelector] {
    let names = values.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    var selectors: [RuleSelector] = []
    for name in names { selectors.append(try selector(name)) }
    return selectors
  }

  private static func selector(_ name: String) throws(UsageError) -> RuleSelector {
    let ids = RuleNames.ids(called: name)
    let rules = ids.compactMap(Registry.rule)
    guard !rules.isEmpty else {
      throw ids.isEmpty
        ? RuleNames.unknown(name)
        : UsageError("'check' does not look for '\(name)'", hint: "that is what 'hallmark verify' judges by")
    }
    return RuleSelector(rules)
  }
}
