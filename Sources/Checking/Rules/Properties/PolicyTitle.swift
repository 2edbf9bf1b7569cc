import Connectors
import Documents

/// A policy has a title.
enum PolicyTitle: Rule {
  static let id = "properties/policy-title"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A policy has a title.",
    why: "the title is all that tells the maker of a connector what the policy is for",
    fix: #"add "title": "Set the tenant header""#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [«{"templateId": "setheader"}», {"templateId": "setheader", "title": «""»}]}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "setheader", "title": "Set the tenant header"}]}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for policy in connector.connection.policyInstances {
      let title = policy.value["title"]
      if title == nil || title?.equals("") ?? false {
        findings.report(title ?? policy.value, "the policy has no title")
      }
    }
  }
}
