internal import Arguments
internal import Icons
internal import Platform

/// `icon`: composes an icon of a logo and a brand colour.
enum IconCommand: Command {
  private static let logo = Operand(ValueDescription("LOGO", completion: .files), "the logo, a PNG of any size")
  private static let brand = Option.value(
    "brand", ValueDescription("COLOUR"), "the brand colour as #rrggbb, or auto to take it from the logo")
  private static let output = Option.value(
    "output", short: "o", ValueDescription("FILE", completion: .files), "where to write the icon (icon.png)")

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
    let target = context.absolute(invocation.value(of: output) ?? "icon.png")
    try File.write(try icon.png(), to: target)
    if !context.isQuiet { context.output.line("\(context.shown(target)): 230 x 230 pixels on \(color)") }
    return .success
  }
}

extension PNGDefect: Tellable {
  var failure: Failure { Failure("the icon cannot be written: \(message)") }
}
