/// The completion script for fish.
public enum FishCompletion {
  /// A script that fish loads from its folder of completions.
  public static func script(for program: ProgramDescription) -> String {
    let name = program.name
    var lines = [
      "# fish completion for \(name), made by '\(name) completions fish'",
      "",
      "# The words of the command line that are neither options nor their values, from the command on.",
      "function __\(name)_words",
      "  set -l skip 0",
      "  for word in (commandline -opc)[2..]",
      "    if test $skip = 1",
      "      set skip 0",
      "    else if contains -- $word \(valued(program.options))",
      "      set skip 1",
      "    else if not string match -q -- '-*' $word",
      "      echo $word",
      "    end",
      "  end",
      "end",
      "",
      "function __\(name)_is",
      "  set -l words (__\(name)_words)",
      "  test (count $words) -ge (count $argv); or return 1",
      "  test \"$words[1..\"(count $argv)\"]\" = \"$argv\"",
      "end",
      "",
      "function __\(name)_only",
      "  set -l words (__\(name)_words)",
      "  test (count $words) = (count $argv); and test \"$words\" = \"$argv\"",
      "end",
      "",
      "complete -c \(name) -f",
    ]
    lines += program.options.map { "complete -c \(name)" + specification($0) }
    for command in program.commands {
      lines.append("")
      lines.append("complete -c \(name) -n __\(name)_only -a \(quoted(command.name)) -d \(quoted(command.abstract))")
      lines += entries(command, path: command.name, name: name)
      for verb in command.verbs {
        lines.append(
          "complete -c \(name) -n '__\(name)_only \(command.name)' -a \(quoted(verb.name)) -d \(quoted(verb.abstract))")
        lines += entries(verb, path: "\(command.name) \(verb.name)", name: name)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func entries(_ command: CommandDescription, path: String, name: String) -> [String] {
    let condition = " -n '__\(name)_is \(path)'"
    var lines = command.options.map { "complete -c \(name)\(condition)" + specification($0) }
    if command.verbs.isEmpty, let operand = command.operands.first {
      let offered = offer(operand.value)
      if !offered.isEmpty { lines.append("complete -c \(name)\(condition)\(offered)") }
    }
    return lines
  }

  private static func specification(_ option: Option) -> String {
    var text = ""
    if let short = option.short { text += " -s \(short)" }
    if !option.name.isEmpty { text += " -l \(option.name)" }
    if let value = option.value, !value.isOptional { text += " -r" + offer(value) }
    return text + " -d \(quoted(option.summary))"
  }

  private static func offer(_ value: ValueDescription) -> String {
    guard value.choices.isEmpty else { return " -f -a \(quoted(value.choices.joined(separator: " ")))" }
    return switch value.completion {
    case .nothing: ""
    case .files: " -F"
    case .folders: " -f -a '(__fish_complete_directories)'"
    case .rules: " -f -a \"(hallmark rules --format concise 2>/dev/null | string split -f1 ' ')\""
    }
  }

  private static func valued(_ options: [Option]) -> String {
    options.filter { $0.value != nil }.map(\.spelling).joined(separator: " ")
  }

  private static func quoted(_ text: String) -> String {
    var result = "'"
    for character in text {
      if character == "'" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "'"
  }
}
