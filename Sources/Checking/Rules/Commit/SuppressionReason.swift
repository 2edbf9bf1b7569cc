/// An accepted finding says why it is accepted, and is there.
enum SuppressionReason: Rule {
  static let id = "commit/suppression-reason"
  static let level = Level.error
  static let documentation = Documentation(
    what: "An entry of suppressions.json names a rule, has a reason, is not past its end, and suppresses something.",
    why: "what was accepted once without a reason, or for a time, would be accepted for ever",
    fix: "give the reason, set a later end, or remove the entry and mend what it suppressed")
  static let examples: [Example] = [
    .failing(
      .suppressions,
      #"""
      {"version": 1, "suppressions": [
        «{"rule": "style/tabs", "path": "connectors/contoso/apiDefinition.swagger.json"}»
      ]}
      """#),
    .failing(
      .suppressions,
      #"""
      {"version": 1, "suppressions": [
        «{"rule": "style/tabs", "path": "connectors/contoso/apiDefinition.swagger.json",
          "reason": "made by a tool that we replace", "until": "2025-12-31"}»
      ]}
      """#),
    .failing(
      .suppressions,
      #"""
      {"version": 1, "suppressions": [
        «{"rule": "style/tabs", "path": "connectors/gone/apiDefinition.swagger.json", "reason": "made by a tool"}»
      ]}
      """#, as: .warning),
    .failing(
      .suppressions,
      #"""
      {"version": 1, "suppressions": [
        «{"rule": "style/tab", "path": "connectors/contoso/apiDefinition.swagger.json", "reason": "made by a tool"}»
      ]}
      """#, as: .warning),
    .passing(.suppressions, #"{"version": 1, "suppressions": []}"#),
  ]

  static let check = Check.suppressions
}
