import Connectors
import Documents

/// A policy is made of a template that the platform knows.
enum PolicyTemplateID: Rule {
  static let id = "properties/policy-template"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The templateId of a policy is one of the platform's templates.",
    why: "the platform cannot run a policy of any other",
    fix: "write the id of a template, such as setheader")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": «"sethead"», "title": "x"}, «{"title": "x"}»]}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": «"moveproperties"», "title": "x"}]}}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "SetHeader", "title": "x"}]}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for policy in connector.connection.policyInstances {
      guard let template = policy.template else {
        findings.report(policy.value, "the policy names no template")
        continue
      }
      guard let id = template.string else { continue }
      guard let known = PolicyTemplate(id: id) else {
        let meant = id.lowercased().nearest(among: PolicyTemplate.all.map(\.id))
        findings.report(template, "there is no template '\(id)'" + (meant.map { "; '\($0)' was meant?" } ?? ""))
        continue
      }
      if !known.isPublished {
        findings.report(template, "the template '\(id)' is in use, but not documented", as: .info)
      }
    }
  }
}
