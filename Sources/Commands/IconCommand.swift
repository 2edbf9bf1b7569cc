internal import Arguments
internal import Connectors
internal import Documents
internal import Icons
internal import Platform
internal import Reporting

/// `icon`: composes an icon of a logo and a brand colour.
enum IconCommand: Command {
  private static let logo = Operand(ValueDescription("LOGO", completion: .files), "the logo, a PNG of any size")
  private static let brand = Option.value(
    "brand", ValueDescription("COLOUR"), "the brand colour as #rrggbb, or auto to take it from the logo")
  private static let output = Option.value(
    "output", short: "o", ValueDescription("FILE", completion: .files),
    "where to write the icon (icon.png); '-' is standard output")

  static let description = CommandDescription(
    "icon", "composes an icon of a logo and a brand colour",
    discussion: [
      "The icon is a square of 230 pixels in the brand colour with the logo in its middle, 160 pixels on its longer side. A logo that is a mere shape becomes white or dark, whichever stands out."
    ],
    operands: [logo], options: [brand, output],
    examples: [
      Example("hallmark icon logo.png --brand '#0f6cbd'", "Write icon.png"),
      Example("hallmark icon logo.png --brand auto -o connectors/contoso/icon.png", "Take the colour from the logo"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    guard let path = invocation.value(of: logo), let wanted = invocation.value(of: brand) else {
      throw UsageError("the brand colour is missing", hint: "add --brand '#rrggbb', or --brand auto")
    }
    let picture = try Logo.read(path, in: context)
    let color = try Logo.brand(wanted, for: picture)
    guard let icon = Composer.icon(logo: picture, brand: color) else {
      throw Failure("there is no logo to be seen in \(path)", hint: "all its pixels have one colour")
    }
    let name = invocation.value(of: output) ?? "icon.png"
    if name == "-" {
      guard !context.terminal.isOutput else {
        throw UsageError("an icon is nothing to show at a terminal", hint: "send it to a file: > icon.png")
      }
      context.output.write(try icon.png())
      return .success
    }
    let target = context.absolute(name)
    try File.write(try icon.png(), to: target)
    guard !context.isQuiet else { return .success }
    context.output.line("\(context.shown(target)): 230 x 230 pixels on \(color)")
    if let note = difference(color, beside: target, in: context) {
      context.errors.line("hallmark: " + VisibleText.escaped(note))
    }
    return .success
  }

  /// That the connector which an icon was written into names another brand colour.
  private static func difference(_ color: Color, beside icon: String, in context: borrowing Context) -> String? {
    let folder = Path.parent(of: icon)
    guard Path.name(of: icon) == "icon.png", (try? CheckedRepository.isConnector(folder)) ?? false,
      let tree = try? WorkTree(top: folder).tree(of: "")
    else { return nil }
    let fact = Connector(reading: tree, folder: "", profile: .certified).brandColor
    guard let written = fact.value?.string, written.lowercased() != color.description.lowercased() else { return nil }
    return "\(fact.name) of \(context.shown(folder)) is \(written): write \(color.description) there, too"
  }
}

extension PNGDefect: Tellable {
  var failure: Failure { Failure("the icon cannot be written: \(message)") }
}
