import Checking
import Testing

/// Whoever has a refusal of the official service finds our rule by the name in it.
@Suite struct OfficialNameTests {
  @Test func thereAreAsManyNamesAsTheValidatorHas() {
    #expect(Set(OfficialNames.all.map(\.name)).count == 174)
  }

  @Test(arguments: OfficialNames.all.map(\.name))
  func aNameLeadsToItsRules(name: String) {
    let found = Registry.rules(official: name).map { Registry.rules[$0.position].id }
    let expected = OfficialNames.all.first { $0.name == name }?.rules ?? []
    #expect(!expected.isEmpty)
    #expect(Set(found).isSuperset(of: expected), "\(name) leads to \(found), not to \(expected)")
  }

  @Test func everyOfficialNameOfARuleIsInTheTable() {
    let known = Set(OfficialNames.all.map(\.name) + SolutionChecker.names)
    for rule in Registry.rules {
      #expect(known.isSuperset(of: rule.official), "\(rule.id) has a name that the validator does not have")
    }
  }

  @Test(arguments: SolutionChecker.names)
  func aNameOfTheSolutionCheckerLeadsToRules(name: String) {
    #expect(!Registry.rules(official: name).isEmpty)
  }

  @Test func namesAreFoundInAnyCase() {
    #expect(Registry.rules(official: "operationsummarytoolong") == Registry.rules(official: "OperationSummaryTooLong"))
  }
}
