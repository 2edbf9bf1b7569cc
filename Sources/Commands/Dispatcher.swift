internal import Arguments
internal import Platform
internal import Reporting

/// From the words of the command line to a command and its exit status.
enum Dispatcher {
  /// Runs what the words call, tells what went wrong, and writes out all that was said.
  static func run(_ words: [String], in context: inout Context) -> ExitStatus {
    var status: ExitStatus
    do {
      status = try dispatch(words, in: &context)
    } catch {
      let failure = Failure(error, seenFrom: context.directory)
      context.output.flush()
      failure.tell(to: context.errors)
      status = failure.status
    }
    context.output.flush()
    if let failure = context.output.failure, failure.reason != .closed {
      // Who stops reading (`hallmark check | head`) has seen enough; anything else has lost what we said.
      Failure(failure).tell(to: context.errors)
      status = .failure
    }
    context.errors.flush()
    return status
  }

  private static func dispatch(_ words: [String], in context: inout Context) throws -> ExitStatus {
    let (leading, rest) = try Parser.parseLeading(words, options: GlobalOptions.all, command: "hallmark")
    if leading.has(GlobalOptions.version) {
      context.output.line("hallmark \(CommandLineTool.version)")
      return .success
    }
    if leading.has(GlobalOptions.help) {
      try GlobalOptions.apply(leading, to: &context)
      return try HelpCommand.show(rest, in: context)
    }
    guard !rest.isEmpty else {
      try GlobalOptions.apply(leading, to: &context)
      return try HelpCommand.showMissing([], in: context)
    }
    let call = try CommandTable.find(rest)
    if Parser.asksForHelp(call.rest) {
      try GlobalOptions.apply(leading, to: &context)
      return try HelpCommand.show(call.words, in: context)
    }
    guard let command = call.command else {
      try GlobalOptions.apply(leading, to: &context)
      return try HelpCommand.showMissing(call.words, in: context)
    }
    let parser = Parser(
      command: call.name, options: call.description.options + GlobalOptions.all, operands: call.description.operands)
    let invocation = try parser.parse(call.rest).following(leading)
    if invocation.has(GlobalOptions.version) {
      context.output.line("hallmark \(CommandLineTool.version)")
      return .success
    }
    try GlobalOptions.apply(invocation, to: &context)
    if command.needsDirectory { try context.checkDirectory() }
    return try command.run(invocation, in: context)
  }
}
