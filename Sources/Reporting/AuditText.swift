internal import Documents
public import Nomination

/// The verdicts on the policy and the chains, for people.
public struct AuditText {
  private let paint: Paint

  /// A report in colours or without.
  public init(paint: Paint) {
    self.paint = paint
  }

  /// The lines about the policy.
  public func policy(_ policy: PolicyVerdict) -> [String] {
    let version = policy.authority?.newest.map { "policy \($0.policy.version)" } ?? "policy"
    var lines = ["\(version): \(word(policy.verdict))"]
    lines += policy.objections.flatMap { objection($0, indent: "  ") }
    for version in policy.versions where version.verdict != .valid {
      lines.append("  \(VisibleText.escaped(version.reference)): \(word(version.verdict))")
      lines += [version.decisive].compactMap(\.self).flatMap { objection($0, indent: "    ") }
    }
    return lines
  }

  /// The lines about a connector; of the steps only those that are not valid.
  public func connector(_ chain: ChainVerdict, isStale: Bool?) -> [String] {
    if chain.isEmpty { return ["\(chain.id): no chain yet, nobody has nominated it"] }
    let stale = isStale == true ? ", the folder has changed since" : ""
    var lines = ["\(chain.id): \(word(chain.verdict)), \(chain.state) at step \(chain.sequence)\(stale)"]
    lines += chain.objections.flatMap { objection($0, indent: "  ") }
    let bad = chain.steps.filter { $0.verdict != .valid }
    // What follows a broken step is said in one line.
    let shown = bad.filter { $0.decisive?.fault != .broken }
    for step in shown {
      lines.append("  step \(step.number): \(word(step.verdict))")
      lines += [step.decisive].compactMap(\.self).flatMap { objection($0, indent: "    ") }
    }
    if bad.count > shown.count { lines.append("  \((bad.count - shown.count).counted("later step")) not counted") }
    return lines
  }

  /// The lines about what the rules of today miss of the folder that a step binds, which changes no verdict.
  public func recheck(_ number: Int, _ objections: [Objection]) -> [String] {
    ["  step \(number): by the rules of today"]
      + objections.flatMap { objection in
        [
          "    \(paint(.warning, VisibleText.escaped(objection.message)))",
          objection.help.isEmpty ? nil : "      help: \(VisibleText.escaped(objection.help))",
        ].compactMap(\.self)
      }
  }

  /// The lines of an objection.
  public func objection(_ objection: Objection, indent: String = "") -> [String] {
    let role: Paint.Role = objection.fault == .undecided ? .warning : .error
    var lines = ["\(indent)\(paint(role, objection.rule)): \(VisibleText.escaped(objection.message))"]
    if !objection.help.isEmpty { lines.append("\(indent)  help: \(VisibleText.escaped(objection.help))") }
    return lines
  }

  /// A verdict in a word or three.
  public func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .valid: paint(.good, "valid")
    case .invalid: paint(.error, "not valid")
    case .undecided: paint(.warning, "cannot be decided")
    }
  }
}
