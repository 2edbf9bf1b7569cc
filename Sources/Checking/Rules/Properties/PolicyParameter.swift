import Connectors
import Documents

/// A policy has the parameters of its template.
enum PolicyParameter: Rule {
  static let id = "properties/policy-parameter"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A policy has the parameters that its template needs, each of the right type and value.",
    why: "the platform refuses the policy, and the connector with it",
    fix: "add or correct the parameter that the finding names")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "setheader", "title": "x", "parameters": «{
        "x-ms-apimTemplateParameter.name": «7», "x-ms-apimTemplateParameter.existsAction": «"replace"»}»}]}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "setvaluefromurl", "title": "x", "parameters": {
        "x-ms-apimTemplateParameter.parameterTemplate": "a", "x-ms-apimTemplateParameter.parameterValueUrl": "/a",
        "x-ms-apimTemplateParameter.parameterValuePathTemplate": "@body().a",
        "x-ms-apimTemplateParameter.httpMethod": «"DELETE"»}}]}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "setheader", "title": "x", "parameters": {
        "x-ms-apimTemplateParameter.name": "X-Tenant", "x-ms-apimTemplateParameter.value": "@connectionParameters('tenant')",
        "x-ms-apimTemplate-policySection": "Request", "x-ms-apimTemplate-operationName": ["ListItems"]}}]}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for policy in connector.connection.policyInstances {
      guard let template = policy.template?.string.flatMap({ PolicyTemplate(id: $0) }) else { continue }
      let parameters = policy.parameters
      let missing = template.required.filter { parameters?[PolicyTemplate.prefix + $0] == nil }
      if !missing.isEmpty {
        findings.report(parameters ?? policy.value, "\(template.id) needs \(missing.joined(separator: ", "))")
      }
      for name in template.required + template.optional {
        guard let value = parameters?[PolicyTemplate.prefix + name] else { continue }
        // Of a template that is not documented only the names are known.
        if template.isPublished { judge(value, name, template.value(of: name), &findings) }
      }
      if let section = parameters?["x-ms-apimTemplate-policySection"], !template.sections.isEmpty {
        let isRight = section.string.map { template.sections.contains($0) } ?? false
        if !isRight {
          findings.report(
            section, "the policySection of \(template.id) is one of \(template.sections.joined(separator: ", "))")
        }
      }
      if let names = parameters?["x-ms-apimTemplate-operationName"] {
        if !names.isArray || !names.elements.allSatisfy(\.isString) {
          findings.report(names, "x-ms-apimTemplate-operationName is no array of operationIds")
        }
      }
      if template.id == "pollingtrigger", let type = policy.value["type"], !type.equals("PollingTrigger") {
        findings.report(type, "the type of a pollingtrigger is PollingTrigger")
      }
    }
  }

  private static func judge(
    _ value: Value, _ name: String, _ expected: PolicyTemplate.Value, _ findings: inout Findings
  ) {
    switch expected {
    case .object: if !value.isObject { findings.report(value, "\(name) is no object") }
    case .string: if !value.isString { findings.report(value, "\(name) is no string") }
    case .choice(let choices):
      guard let text = value.string else {
        findings.report(value, "\(name) is no string")
        return
      }
      if !choices.contains(text), !text.hasPrefix("@") {
        findings.report(value, "\(name) is '\(text)', and none of \(choices.joined(separator: ", "))")
      }
    }
  }
}

extension PolicyTemplate {
  /// What stands in front of a template's own parameters.
  static let prefix = "x-ms-apimTemplateParameter."
}
