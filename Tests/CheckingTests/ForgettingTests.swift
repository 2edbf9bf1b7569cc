import Checking
import Connectors
import Definitions
import Documents
import Testing

/// What was checked is let go: a run over many connectors takes the memory of a few.
@Suite struct ForgettingTests {
  private final class Watched {
    weak var definition: Definition?
    weak var document: Document?
  }

  @Test func nothingIsKeptOfADefinitionThatWasChecked() throws {
    let checker = Checker(severities: .everything)
    var count = 0
    for rule in Registry.rules {
      for example in rule.examples where example.subject == .definition {
        let trial = try ExampleTrial(example)
        let watched = Watched()
        for file in trial.files {
          let connector = Connector(definitionAlone: .json(path: file.path, bytes: file.bytes))
          watched.definition = connector.definition
          watched.document = connector.definition?.document
          if watched.definition != nil { count += 1 }
          _ = checker.check(connector)
        }
        #expect(watched.definition == nil && watched.document == nil, "\(rule.id)")
      }
    }
    #expect(count > 100)
  }
}

extension Severities {
  /// The rules that are off of themselves switched on, too.
  fileprivate static var everything: Severities {
    var severities = Severities()
    for rule in Registry.rules where rule.level.severity == .off {
      if let index = Registry.rule(rule.id) { severities.set(index, to: .warning) }
    }
    return severities
  }
}
