import Connectors
import Documents

/// A route leads from certain operations.
enum PolicyRoute: Rule {
  static let id = "properties/policy-route"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A policy routerequesttoendpoint names its operations.",
    why: "without them the requests of all operations go to the one path",
    fix: #"add "x-ms-apimTemplate-operationName": ["…"]"#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [«{"templateId": "routerequesttoendpoint", "title": "x", "parameters": {}}»]}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "routerequesttoendpoint", "title": "x", "parameters": {"x-ms-apimTemplate-operationName": ["ListItems"]}}]}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for policy in connector.connection.policyInstances {
      guard policy.template?.string?.lowercased() == "routerequesttoendpoint", policy.operations.isEmpty else {
        continue
      }
      findings.report(policy.value, "the policy routes the requests of all operations")
    }
  }
}
