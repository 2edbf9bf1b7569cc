import Connectors
import Definitions
import Documents

/// The address of the next page leads through the gateway.
enum PageablePolicy: Rule {
  static let id = "certification/pageable-policy"
  static let level = Level.info
  static let documentation = Documentation(
    what: "An operation with x-ms-pageable is named by a policy updatenextlink.",
    why:
      "the next page is asked for at the service itself, without the connection, where the policy does not rewrite it",
    fix: "add a policy updatenextlink for the operation")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiDefinition.swagger.json
      {"paths": {"/items": {"get": {"operationId": "List", «"x-ms-pageable"»: {"nextLinkName": "nextLink"}}}}}
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": []}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiDefinition.swagger.json
      {"paths": {"/items": {"get": {"operationId": "List", "x-ms-pageable": {"nextLinkName": "nextLink"}}}}}
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [
        {"templateId": "updatenextlink", "parameters": {"x-ms-apimTemplate-operationName": ["List"]}}
      ]}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    let connector = findings.connector
    // Of a definition alone nobody knows the policies.
    guard connector.propertiesFile != nil || connector.metadataFile != nil else { return }
    var named: Set<String>?
    for operation in definition.operations {
      guard let pageable = operation.member(.msPageable) else { continue }
      let known = named ?? operationsWithPolicy(connector)
      named = known
      if known.contains(everyOperation) || known.contains(operation.id?.string ?? "") { continue }
      findings.report(pageable.key, "no policy updatenextlink names \(operation.name)")
    }
  }

  private static let everyOperation = "*"

  private static func operationsWithPolicy(_ connector: Connector) -> Set<String> {
    var names: Set<String> = []
    for policy in connector.connection.policyInstances
    where policy.template?.string?.lowercased() == "updatenextlink" {
      let operations = policy.operations.compactMap(\.string)
      names.formUnion(operations.isEmpty ? [everyOperation] : operations)
    }
    return names
  }
}
