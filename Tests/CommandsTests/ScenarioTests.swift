import Platform
import Testing

/// The scenarios of `Tests/Scenarios`, each run against the built program; `RECORD_SNAPSHOTS=1` writes down what it says.
@Suite struct ScenarioTests {
  private static let folder = BuiltProgram.sources + "/Tests/Scenarios"
  private static let names: [String] =
    ((try? Directory.entries(of: folder)) ?? []).map(\.name).filter { $0.hasSuffix(".txt") }

  @Test func thereAreScenarios() {
    #expect(!Self.names.isEmpty)
  }

  @Test(arguments: names) func scenario(name: String) throws {
    let path = Path.join(Self.folder, name)
    let scenario = Scenario(String(decoding: try File.read(path, limit: 1 << 20), as: UTF8.self))
    let outputs = try scenario.run()
    if Environment.current()["RECORD_SNAPSHOTS"] == "1" {
      try File.write(Array(scenario.recorded(outputs).utf8), to: path)
      return
    }
    #expect(outputs.count == scenario.steps.count, "the shell ended early")
    for (step, output) in zip(scenario.steps, outputs) {
      #expect(
        Scenario.matches(output, step.expected),
        """
        $ \(step.command.joined(separator: "\n> "))
        said:
        \(output.joined(separator: "\n"))
        but should say:
        \(step.expected.joined(separator: "\n"))
        """)
    }
  }

  @Test func aWrongOutputIsSeen() throws {
    let scenario = Scenario("Prose.\n  $ echo a\n  > echo b; false\n  a\n  b\n  [1]\n  $ printf x\n  y (glob)\n")
    let outputs = try scenario.run()
    #expect(outputs == [["a", "b", "[1]"], ["x (no line end)"]])
    #expect(Scenario.matches(outputs[0], scenario.steps[0].expected))
    #expect(!Scenario.matches(outputs[1], scenario.steps[1].expected))
    #expect(Scenario.matches(["a is b in c"], ["a*b*c (glob)"]))
    #expect(!Scenario.matches(["a is b in d"], ["a*b*c (glob)"]))
    #expect(scenario.recorded(outputs).hasSuffix("  $ printf x\n  x (no line end)\n"))
  }
}
