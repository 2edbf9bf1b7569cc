import Ledger
import Nomination
import Testing

/// Which chains say that what was published is published no longer.
@Suite struct RetirementTests {
  /// `validated` is the base state; `rejected` ends what was submitted and what was published.
  private static let transitions = """
    [{"from":["none","rejected"],"to":"nominated","by":["certifier"]},
     {"from":["nominated","validated"],"to":"submitted","by":["certifier"]},
     {"from":["submitted"],"to":"validated","by":["certifier"]},
     {"from":["rejected"],"to":"rejected","by":["certifier"]},
     {"from":["submitted","validated"],"to":"rejected","by":["certifier"]}]
    """

  /// Whether the chain is retired under a policy in which some transitions are replaced.
  private func isRetired(_ scene: Scene, replacing old: String = "", with new: String = "") throws -> Bool {
    let chain = try #require(try scene.audit().connectors.first)
    let json = try scene.policy(
      principals: [alice], roles: ["certifier": [alice]],
      transitions: old.isEmpty ? Self.transitions : Self.transitions.replacing(old, with: new))
    let policy = try Policy(Array(json.utf8)) {
      .success(Policy.Key(text: $0, fingerprint: $0, subkeys: [], materials: [$0]))
    }
    #expect(chain.verdict == .valid)
    return chain.isRetired(under: policy)
  }

  @Test func aStepFromABaseStateToAnEndRetires() throws {
    let scene = try Scene(
      principals: [alice], roles: ["certifier": [alice]], transitions: Self.transitions)
    func retires(_ states: [String]) throws -> [Bool] {
      try states.map { state in
        try scene.step(to: state, by: alice, as: "certifier")
        return try isRetired(scene)
      }
    }
    #expect(try retires(["nominated", "submitted", "validated"]) == [false, false, false])
    // An update that is rejected takes nothing back.
    #expect(try retires(["submitted", "rejected", "nominated"]) == [false, false, false])
    #expect(try retires(["submitted", "validated", "rejected"]) == [false, false, true])
    // A policy that knows a way back, or in which chains begin with the base state, knows no end.
    #expect(try !isRetired(scene, replacing: "[\"nominated\",\"validated\"]", with: "[\"nominated\",\"rejected\"]"))
    #expect(try !isRetired(scene, replacing: "\"to\":\"nominated\"", with: "\"to\":\"validated\""))
    // One without any way out does.
    #expect(try isRetired(scene, replacing: "[\"none\",\"rejected\"]", with: "[\"none\"]"))
    // What begins anew is not what was published, until it is published.
    #expect(try retires(["rejected", "nominated", "submitted", "validated"]) == [true, true, true, false])
  }
}
