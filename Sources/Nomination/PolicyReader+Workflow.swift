import Documents

extension PolicyReader {
  func rules(_ value: Value, states: Set<String>, roles: Set<String>) throws(Refusal) -> [Workflow.Rule] {
    guard value.isArray else { throw refusal("transitions is no list", at: value) }
    var rules: [Workflow.Rule] = []
    for element in value.elements { rules.append(try rule(element, states: states, roles: roles)) }
    return rules
  }

  private func rule(_ value: Value, states: Set<String>, roles: Set<String>) throws(Refusal) -> Workflow.Rule {
    let members = try object(
      value, "a transition", ["from", "to", "by", "threshold", "with", "notSameAs", "sets", "requires"],
      required: ["from", "to", "by"])
    let isState: (String) -> String? = { states.contains($0) ? nil : "the state '\($0)' is not declared" }
    let from = try list(members["from"], "from") { $0 == Workflow.start ? nil : isState($0) }
    guard let to = members["to"]?.string else { throw refusal("'to' is no string", at: value) }
    if let problem = isState(to) { throw refusal("to: \(problem)", at: value) }
    let by = try list(members["by"], "by") { roles.contains($0) ? nil : "the role '\($0)' is not declared" }
    guard !by.isEmpty else { throw refusal("'by' names no role", at: value) }
    let threshold = try members["threshold"].map { value throws(Refusal) in try number(value, "threshold", from: 1) }
    let sets = try list(members["sets"], "sets") { $0 == "owners" ? nil : "'\($0)' cannot be set; owners can" }
    let requires = try list(members["requires"], "requires") {
      Requirement($0) == nil ? "there is no requirement '\($0)'" : nil
    }
    return Workflow.Rule(
      from: from, to: to, by: by, threshold: threshold ?? 1, with: try company(members["with"], roles: roles),
      notSameAs: try list(members["notSameAs"], "notSameAs", checking: isState), setsOwners: !sets.isEmpty,
      requires: requires.compactMap { Requirement($0) })
  }

  private func company(_ value: Value?, roles: Set<String>) throws(Refusal) -> [Workflow.Company] {
    guard let value else { return [] }
    guard value.isArray else { throw refusal("with is no list", at: value) }
    var company: [Workflow.Company] = []
    for element in value.elements {
      let members = try object(element, "an entry of with", ["role", "count"], required: ["role", "count"])
      guard let role = members["role"]?.string, roles.contains(role) else {
        throw refusal("an entry of with names no declared role", at: element)
      }
      guard !company.contains(where: { $0.role == role }) else {
        throw refusal("the role '\(role)' stands twice in with", at: element)
      }
      let count = try members["count"].map { value throws(Refusal) in try number(value, "count", from: 1) }
      company.append(Workflow.Company(role: role, count: count ?? 1))
    }
    return company
  }
}
