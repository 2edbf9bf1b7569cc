internal import Arguments
internal import Reporting

/// `rules`: the catalogue.
enum RulesCommand: Command {
  private static let format = Option.value(
    "format", ValueDescription("FORMAT", oneOf: RuleListing.Format.allCases.map(\.rawValue)),
    "the form of the list; human if left out")

  static let description = CommandDescription(
    "rules", "lists what 'check' looks for",
    options: [format],
    examples: [Example("hallmark rules --format json", "List all rules for a program")])

  static let needsDirectory = false

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let format = invocation.value(of: format).flatMap(RuleListing.Format.init) ?? .human
    context.output.write(RuleListing(paint: Paint(isOn: context.colorsOutput)).text(format))
    return .success
  }
}
