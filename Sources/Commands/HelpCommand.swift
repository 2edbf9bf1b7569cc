internal import Arguments
internal import Platform

/// `help`: the same pages as `--help`, and all of them as a manual.
enum HelpCommand: Command {
  private static let words = Operand(
    ValueDescription("COMMAND"), optional: true, repeats: true, "the command, with its verb where it has one")
  private static let manual = Option.value(
    "manual", ValueDescription("DIR", completion: .folders), "write the manual pages into this folder")

  static let description = CommandDescription(
    "help", "tells what a command does and how it is called",
    operands: [words], options: [manual],
    examples: [
      Example("hallmark help check", "Tell all about 'hallmark check'"),
      Example("hallmark help --manual ~/.local/share/man/man1", "Write the manual pages where 'man' finds them"),
    ])

  static let needsDirectory = false

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    if let folder = invocation.value(of: manual) {
      try context.checkDirectory()
      try write(to: context.absolute(folder), on: context.now())
      return .success
    }
    return try show(invocation.values(of: words), in: context)
  }

  /// Shows the page about what some words call, or the overview.
  static func show(_ words: [String], in context: borrowing Context) throws(UsageError) -> ExitStatus {
    context.output.write(try page(words, isStyled: context.colorsOutput, in: context))
    return .success
  }

  /// Shows the same where a command or a verb should follow and does not, which is an error.
  static func showMissing(_ words: [String], in context: borrowing Context) throws(UsageError) -> ExitStatus {
    context.errors.write(try page(words, isStyled: context.colorsErrors, in: context))
    return .failure
  }

  private static func page(
    _ words: [String], isStyled: Bool, in context: borrowing Context
  ) throws(UsageError) -> String {
    let help = Help(CommandTable.program, width: context.terminal.width ?? 80, isStyled: isStyled)
    if words.isEmpty { return help.overview() }
    let call = try CommandTable.find(words)
    return help.page(of: call.description, called: call.words)
  }

  private static func write(to folder: String, on day: Moment) throws(PlatformError) {
    let program = CommandTable.program
    try Directory.make(folder)
    func write(_ page: String, _ name: String) throws(PlatformError) {
      try File.write(Array(page.utf8), to: Path.join(folder, name + ".1"))
    }
    try write(ManualPage(program, date: day.day).overview(), program.name)
    for command in program.commands {
      try write(ManualPage(program, date: day.day).page(of: command), "\(program.name)-\(command.name)")
    }
  }
}
