internal import Arguments

/// `completions`: a script that teaches a shell the commands and options.
enum CompletionsCommand: Command {
  private static let shell = Operand(ValueDescription("SHELL", oneOf: ["bash", "zsh", "fish"]), "the shell")

  static let description = CommandDescription(
    "completions", "prints the completion script for a shell",
    operands: [shell],
    examples: [
      Example(
        "hallmark completions bash > ~/.local/share/bash-completion/completions/hallmark", "Complete in bash, for you"),
      Example("hallmark completions zsh > ~/.zfunc/_hallmark", "Complete in zsh, with ~/.zfunc in fpath"),
      Example("hallmark completions fish > ~/.config/fish/completions/hallmark.fish", "Complete in fish, for you"),
    ])

  static let needsDirectory = false

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let program = CommandTable.program
    switch invocation.value(of: shell) {
    case "bash": context.output.write(BashCompletion.script(for: program))
    case "zsh": context.output.write(ZshCompletion.script(for: program))
    default: context.output.write(FishCompletion.script(for: program))
    }
    return .success
  }
}
