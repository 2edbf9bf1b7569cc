public import Connectors
import Definitions
import Documents

/// Runs the rules over connectors.
public struct Checker: Sendable {
  /// The severities of this run.
  public let severities: Severities
  let productNames: Set<String>
  let plan: Plan

  /// A checker with the severities of a run, and the words that are names of products.
  public init(severities: Severities = Severities(), productNames: Set<String> = []) {
    self.severities = severities
    self.productNames = productNames
    plan = Plan(severities: severities)
  }

  /// What the rules find in one connector, in the order of path, position and rule.
  public func check(_ connector: Connector) -> [Finding] {
    var findings = Findings(connector: connector, severities: severities, productNames: productNames)
    for file in connector.files {
      if let document = file.document { plan.report(faultsOf: document, in: file, to: &findings) }
      plan.run(onLinesOf: file, to: &findings)
    }
    if let definition = connector.definition { plan.run(on: definition, to: &findings) }
    for rule in plan.connectorRules {
      findings.rule = rule.index
      rule.judge(connector, &findings)
    }
    findings.order()
    return findings.all
  }

  /// What the rules find by comparing all connectors of a repository.
  public func check(repository connectors: [ConnectorSummary]) -> [Finding] {
    var findings = RepositoryFindings(severities: severities)
    for rule in plan.repositoryRules {
      findings.rule = rule.index
      rule.judge(connectors, &findings)
    }
    return findings.all.inOrder()
  }
}
