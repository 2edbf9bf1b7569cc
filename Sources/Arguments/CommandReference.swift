/// All commands as one page of Markdown.
public struct CommandReference {
  private let program: ProgramDescription

  /// The reference of a program.
  public init(_ program: ProgramDescription) {
    self.program = program
  }

  /// The page.
  public var markdown: String {
    var lines = [
      "# Commands", "",
      "This page is made from the descriptions of the commands; `\(program.name) COMMAND --help` says the same.", "",
      "Options of every command:", "",
    ]
    lines += program.options.map(item)
    for section in program.sections {
      lines += ["", "## \(section.title)"]
      for command in section.commands {
        lines += describe(command, name: "\(program.name) \(command.name)", level: "###")
        for verb in command.verbs {
          lines += describe(verb, name: "\(program.name) \(command.name) \(verb.name)", level: "####")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ command: CommandDescription, name: String, level: String) -> [String] {
    var lines = ["", "\(level) \(name)", "", "It \(command.abstract).", "", "```", command.usage(as: name), "```"]
    for paragraph in command.discussion { lines += ["", paragraph] }
    let items = command.operands.map(item) + command.options.map(item)
    if !items.isEmpty { lines += [""] + items }
    if !command.examples.isEmpty {
      lines += ["", "```sh"] + command.examples.flatMap { ["# " + $0.meaning, $0.call] } + ["```"]
    }
    if command.verbs.isEmpty {
      lines += [
        "", "Exit status: " + command.exitStatuses.map { "\($0.status) \($0.meaning)" }.joined(separator: " · "),
      ]
    }
    return lines
  }

  private func item(_ operand: Operand) -> String {
    "- `\(operand.usage)`: \(operand.summary)\(operand.value.choicesNote)"
  }

  private func item(_ option: Option) -> String {
    let names = [option.short.map { "-\($0)" }, option.name.isEmpty ? nil : "--\(option.name)"].compactMap(\.self)
    return
      "- `\(names.joined(separator: ", "))\(option.valueUsage)`: \(option.summary)\(option.value?.choicesNote ?? "")"
  }
}
