import Connectors
import Definitions
import Documents

/// A policy names operations that exist.
enum PolicyOperation: Rule {
  static let id = "properties/policy-operation"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: "The operations that a policy names are operationIds of the definition, in exactly their case.",
    why: "the policy never runs for an operation that does not exist",
    fix: "write the operationId as it stands in the definition")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "setheader", "title": "x", "parameters": {"x-ms-apimTemplate-operationName": [«"listItems"»]}}]}}
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {"/items": {"get": {"operationId": "ListItems"}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"policyTemplateInstances": [{"templateId": "setheader", "title": "x", "parameters": {"x-ms-apimTemplate-operationName": ["ListItems"]}}]}}
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {"/items": {"get": {"operationId": "ListItems"}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let definition = connector.definition else { return }
    let named = connector.connection.policyInstances.flatMap(\.operations)
    if named.isEmpty { return }
    OperationNames(definition).report(unknownIn: named, "the policy", &findings)
  }
}

/// The operationIds of a definition.
struct OperationNames {
  private let ids: Set<String>

  init(_ definition: Definition) {
    ids = Set(definition.operations.compactMap { $0.id?.string })
  }

  /// Reports the names that no operation has.
  func report(unknownIn names: [Value], _ who: String, _ findings: inout Findings) {
    var known: NearestNames?
    for name in names {
      guard let text = name.string, !ids.contains(text) else { continue }
      var candidates = known ?? NearestNames(ids.sorted())
      let meant = candidates.nearest(to: text)
      known = candidates
      findings.report(
        name,
        "\(who) names the operation '\(text)', which does not exist" + (meant.map { "; '\($0)' was meant?" } ?? ""),
        fix: .retext(name, meant, isSafe: false))
    }
  }
}
