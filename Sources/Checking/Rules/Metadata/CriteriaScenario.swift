import Connectors
import Documents

/// The nomination says what the connector is good for.
enum CriteriaScenario: Rule {
  static let id = "metadata/criteria-scenario"
  static let level = Level.error
  static let documentation = Documentation(
    what: "criteria.scenario tells in 30 characters or more what a business user does with the connector.",
    why: "a connector is approved for its use to business users, and the reviewers start with this paragraph",
    fix: "write one paragraph: who uses the connector, for what, and what they gain")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"scenario": «"Sends mail."»}}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": «{}»}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      «{}»
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"scenario": "Sales people register a new customer in Contoso from the form that they fill in."}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .native, connector.profile == .certified, connector.metadata != nil else { return }
    let criteria = connector.criteria
    guard let holder = criteria.value, holder.isObject else {
      if criteria.value == nil { findings.report(criteria, "criteria.scenario is missing") }
      return
    }
    guard let scenario = holder["scenario"] else {
      findings.report(holder, "criteria.scenario is missing")
      return
    }
    if let text = scenario.string, text.utf16.count < 30 {
      findings.report(scenario, "the scenario has \(text.utf16.count) characters; it takes 30 to tell one")
    }
  }
}
