import Checking
import Connectors
import Definitions
import Documents
import Testing

/// Every example of every rule is tried on the whole checker.
@Suite struct ExampleTests {
  @Test func everyRuleHasExamples() {
    for rule in Registry.rules {
      #expect(rule.examples.contains { $0.fails }, "\(rule.id) has no failing example")
      #expect(rule.examples.contains { !$0.fails }, "\(rule.id) has no passing example")
    }
  }

  @Test(arguments: Registry.rules.indices)
  func examplesAreJudgedAsTheySay(position: Int) throws {
    let rule = Registry.rules[position]
    for example in rule.examples {
      let trial = try ExampleTrial(example)
      let found = try trial.findings(of: rule.id)
      if example.fails {
        #expect(found.map(\.place).sorted() == trial.marks.sorted(), "\(rule.id): \(example.text)")
        if let severity = example.severity ?? rule.defaultSeverity {
          #expect(found.allSatisfy { $0.severity == severity }, "\(rule.id): \(example.text)")
        }
      } else {
        #expect(found.isEmpty, "\(rule.id): \(example.text)")
      }
    }
  }
}

extension Rule {
  /// The severity its examples show; a rule that is off of itself is switched on for them.
  fileprivate static var defaultSeverity: Severity? { level.severity == .off ? nil : level.severity }
}
