/// All rules, in the order of the catalogue: group by group, each as its file lists them.
public enum Registry {
  /// Every rule.
  public static let rules: [any Rule.Type] =
    json + yaml + openapi + certification + style + metadata + contact + properties + folder + icon + readme + commit
    + policy

  /// The id of each, by its place.
  static let ids: [String] = rules.map { $0.id }
  /// The level of each, by its place.
  static let levels: [Level] = rules.map { $0.level }

  private static let positions: [String: Int] = {
    var positions: [String: Int] = [:]
    for (position, id) in ids.enumerated() { positions[id] = position }
    return positions
  }()

  /// The rule of an id.
  public static func rule(_ id: String) -> RuleIndex? {
    positions[id].map { RuleIndex(position: $0) }
  }

  /// The rules that carry an official name, of the validator or of the solution checker, in any case.
  public static func rules(official name: String) -> [RuleIndex] {
    let wanted = name.lowercased()
    let ofChecker = SolutionChecker.rules(wanted)
    return ofChecker.isEmpty ? rulesOfValidator(wanted) : ofChecker
  }

  private static func rulesOfValidator(_ wanted: String) -> [RuleIndex] {
    rules.indices.filter { rules[$0].official.contains { $0.lowercased() == wanted } }
      .map { RuleIndex(position: $0) }
  }
}
