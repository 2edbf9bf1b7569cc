internal import Arguments
internal import Connectors
internal import Documents
internal import Git
internal import Ledger
internal import Nomination
internal import Reporting
internal import Signing

/// `policy show`: the policy in force.
enum PolicyShowCommand: Command {
  static let description = CommandDescription(
    "show", "shows the policy in force: who there is, who may do what",
    examples: [Example("hallmark policy show", "Show the policy")],
    exitStatuses: ExitStatusNote.usual + [ExitStatusNote(3, "no policy can be decided on: no pin")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    let verdict = try workplace.auditor().auditPolicy()
    guard let newest = verdict.authority?.newest else {
      let text = AuditText(paint: Paint(isOn: context.colorsErrors))
      for line in text.policy(verdict) { context.errors.line(line) }
      return ExitStatus(verdict.verdict)
    }
    for line in lines(newest) { context.output.line(VisibleText.escaped(line)) }
    return ExitStatus(verdict.verdict)
  }

  private static func lines(_ adopted: AdoptedPolicy) -> [String] {
    let policy = adopted.policy
    var lines = ["policy \(policy.version), signed by \(adopted.signer), \(adopted.link.digest)", "principals:"]
    for person in policy.principals {
      let roles = policy.roles(of: person.name)
      lines.append("  \(person.name): \(roles.isEmpty ? "no role" : roles.joined(separator: ", "))")
      for key in person.keys {
        let note = policy.revocation(of: key).map { ", revoked: \($0.reason)" } ?? ""
        lines.append("    \(key.fingerprint)\(note)")
      }
      if let recipient = person.recipient { lines.append("    \(recipient)") }
    }
    lines.append("root: \(policy.rootThreshold) of \(policy.root.count) sign a policy")
    lines.append("seal: \(policy.seal.isEmpty ? "nobody" : policy.seal.joined(separator: ", ")) may open test accounts")
    lines.append(
      "suppress: \(policy.suppress.isEmpty ? "nobody" : policy.suppress.joined(separator: ", ")) may change suppressions"
    )
    lines.append("steps:")
    for rule in policy.workflow.rules { lines.append("  \(rule.summary)") }
    return lines
  }
}

/// `policy lint`: what the policy of the work tree lacks, and what may not be meant.
enum PolicyLintCommand: Command {
  static let description = CommandDescription(
    "lint", "tells what is wrong with the policy of the work tree, and what may not be meant",
    discussion: ["Advice never makes a policy invalid."],
    examples: [Example("hallmark policy lint", "Look at .hallmark/policy.json before it is adopted")],
    exitStatuses: [
      ExitStatusNote(0, "it is well formed; there may be advice"), ExitStatusNote(1, "it is not well formed"),
      ExitStatusNote(2, "wrong usage, or unreadable input"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    let file = try PolicyFile(workplace)
    let policy: Policy
    do {
      policy = try file.policy()
    } catch {
      context.output.line("not well formed: " + VisibleText.escaped(error.message))
      return .refused
    }
    let advice = policy.advice + (try revocationsOfNothing(policy, in: workplace))
    for line in advice { context.output.line(VisibleText.escaped(line)) }
    if !context.isQuiet {
      context.output.line("policy \(policy.version) is well formed, \(advice.count.counted("piece")) of advice")
    }
    return .success
  }

  /// Advice on fingerprints in `revoked` that name no key that this or an adopted policy, or an owner's line, knows.
  private static func revocationsOfNothing(_ policy: Policy, in workplace: Workplace) throws(GitError) -> [String] {
    if policy.revoked.isEmpty { return [] }
    let audit = try workplace.auditor().audit()
    let policies = [policy] + (audit.policy.authority?.policies.map(\.policy) ?? [])
    let owned = audit.connectors.flatMap(\.steps).flatMap { $0.transition?.additions.owners ?? [] }
      .compactMap { try? Policy.Key(VerificationKey($0.key)) }
    let known = Set((policies.flatMap(\.principals).flatMap(\.keys) + owned).flatMap(\.names))
    return policy.revoked.filter { !known.contains($0.fingerprint) }.map {
      "the revoked \($0.fingerprint) is the fingerprint of no key that a policy or an owner ever had"
    }
  }
}

extension Workflow.Rule {
  /// The rule in one line.
  var summary: String {
    var text = "\(from.joined(separator: ", ")) -> \(to): \(by.joined(separator: " or "))"
    if threshold > 1 { text += ", \(threshold) principals" }
    for company in with { text += ", with \(company.count) of \(company.role)" }
    if !notSameAs.isEmpty { text += ", not whoever signed \(notSameAs.joined(separator: " or "))" }
    if setsOwners { text += ", sets owners" }
    return requires.isEmpty ? text : text + "; needs \(requires.map(\.text).joined(separator: ", "))"
  }
}
