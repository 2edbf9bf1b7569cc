import Connectors
import Documents

/// Judges a step by one rule of the workflow: who, how many, who not, and what else is needed.
struct RuleJudge {
  let rule: Workflow.Rule
  let adopted: AdoptedPolicy
  let tag: TagRecord<Transition>
  /// What the signer's key is made of; empty where the signature is not good.
  let materials: [String]
  let approvals: [StepJudge.CountedApproval]
  let state: ChainState

  /// What is read of it is taken out of the shared object: a copy of the whole costs more than all that is judged.
  private var transition: Transition { tag.content }

  func objections() -> [Objection] {
    var objections: [Objection] = []
    if !rule.setsOwners, !tag.content.additions.owners.isEmpty {
      objections.append(
        Objection(
          .chain, .workflow, "this step may not carry Owner lines",
          help: "owners are named by steps whose rule says \"sets\": [\"owners\"]"))
    }
    let excluded = rule.notSameAs.isEmpty ? ChainState.Actors() : state.excluded(by: rule.notSameAs)
    if rule.threshold > 1 || !rule.with.isEmpty { objections += counts(excluded) }
    if !rule.notSameAs.isEmpty, excluded.contains(name: transition.signer, keys: materials) {
      objections.append(
        Objection(
          .chain, .excluded,
          "\(transition.signer) signed or approved the step to \(rule.notSameAs.joined(separator: " or ")) and may not sign this one",
          help: "someone else who holds \(rule.by.joined(separator: " or ")) has to sign"))
    }
    for requirement in rule.requires {
      if let objection = objection(requirement) { objections.append(objection) }
    }
    return objections
  }

  /// Whether enough distinct people signed and approved; each approval counts once.
  private func counts(_ excluded: ChainState.Actors) -> [Objection] {
    let counting = approvals.filter { !excluded.contains(name: $0.name, keys: $0.materials) }
    var spare = 0
    var objections: [Objection] = []
    for company in rule.with {
      let have = counting.filter { $0.role == company.role }.count
      if have < company.count {
        objections.append(
          Objection(
            .chain, .threshold,
            "the step needs \((company.count - have).counted("more approval")) by the role '\(company.role)'",
            help: "hallmark approve \(transition.terms.connector) \(transition.terms.to) --role \(company.role)"))
      } else if rule.by.contains(company.role) {
        spare += have - company.count
      }
    }
    let others = counting.filter { approval in
      rule.by.contains(approval.role) && !rule.with.contains { $0.role == approval.role }
    }
    let have = 1 + others.count + spare
    if have < rule.threshold {
      objections.append(
        Objection(
          .chain, .threshold,
          "\(rule.threshold) principals of \(rule.by.joined(separator: " or ")) are needed, and \(have) count",
          help: "hallmark approve \(transition.terms.connector) \(transition.terms.to), by someone else of that role"))
    }
    return objections
  }

  private func objection(_ requirement: Requirement) -> Objection? {
    let tree = tag.content.terms.tree
    let missing: (String, String)? =
      switch requirement {
      case .folder: nil
      case .sameTree:
        state.last?.content.terms.tree == tree
          ? nil
          : ("the folder is not the one of the step before", "only what was looked at may go on; go back to change it")
      case .baseTree:
        state.newestTree(into: adopted.policy.baseStates) == tree
          ? nil
          : (
            "the folder is not that of the newest step to \(adopted.policy.baseStates.joined(separator: " or "))",
            "choose the commit with --commit"
          )
      case .reason: tag.content.reason == nil ? ("a reason is needed", "give it with -m") : nil
      case .ownerLine:
        tag.content.additions.owners.isEmpty ? ("an Owner line is needed", "give it with --owner 'PRINCIPAL KEY'") : nil
      case .evidence(let kind):
        tag.content.additions.evidence.contains { $0.kind == kind }
          ? nil : ("evidence '\(kind)' is needed", "give it with --evidence \(kind)=FILE")
      case .detail(let key):
        tag.content.additions.details.contains { $0.key == key }
          ? nil : ("the detail '\(key)' is needed", "give it with --detail \(key)=TEXT")
      }
    return missing.map { Objection(.chain, .requires, "\(requirement.text): \($0.0)", help: $0.1, of: requirement) }
  }
}
