import Connectors
import Documents

/// A policy has no parameters but those of its template.
enum PolicyParameterUnknown: Rule {
  static let id = "properties/policy-parameter-unknown"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A policy has only parameters that its template knows.",
    why: "what has another name is not read",
    fix: "give the parameter the name that was meant, or take it away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "setheader", "title": "x", "parameters": {«"x-ms-apimTemplateParameter.header"»: "X"}}]}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "setheader", "title": "x", "parameters": {"x-ms-apimTemplateParameter.name": "X"}}]}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for policy in connector.connection.policyInstances {
      guard let template = policy.template?.string.flatMap({ PolicyTemplate(id: $0) }) else { continue }
      let common = ["x-ms-apimTemplate-operationName", "x-ms-apimTemplate-policySection"]
      let known = common + (template.required + template.optional).map { PolicyTemplate.prefix + $0 }
      for member in policy.parameters.allMembers {
        if known.contains(member.key.string) { continue }
        findings.report(member.key, "\(template.id) knows no parameter '\(member.key.string)'")
      }
    }
  }
}
