/// What `--help` shows.
public struct Help {
  private let program: ProgramDescription
  private let width: Int
  private let isStyled: Bool
  private var lines: [String] = []

  /// Help about a program for a terminal of a width, with bold headings where that is wished for.
  public init(_ program: ProgramDescription, width: Int, isStyled: Bool) {
    self.program = program
    self.width = max(40, min(width, 100))
    self.isStyled = isStyled
  }

  /// The page about the program: all commands in a line each.
  public consuming func overview() -> String {
    lines.append("\(bold(program.name)) \(program.version): \(program.abstract)")
    heading("Usage")
    lines.append("  \(program.name) [OPTION]… COMMAND [ARGUMENT]…")
    // One column for all sections.
    let widest = program.commands.map(\.name.count).max() ?? 0
    for section in program.sections {
      heading(section.title)
      table(section.commands.map { (pad($0.name, to: widest), $0.abstract) })
    }
    heading("Options of every command")
    table(program.options.map(row))
    for paragraph in program.discussion { self.paragraph(paragraph) }
    lines.append("")
    lines.append("'\(program.name) help COMMAND' tells all about one of them.")
    return finished()
  }

  /// The page about a command, by the words that call it.
  public consuming func page(of command: CommandDescription, called words: [String]) -> String {
    let name = ([program.name] + words).joined(separator: " ")
    lines.append("\(bold(name)): \(command.abstract)")
    heading("Usage")
    lines.append("  " + command.usage(as: name))
    for paragraph in command.discussion { self.paragraph(paragraph) }
    if !command.verbs.isEmpty {
      heading("Verbs")
      table(command.verbs.map { (([$0.name] + $0.operands.map(\.usage)).joined(separator: " "), $0.abstract) })
      lines.append("")
      lines.append("'\(name) VERB --help' tells all about one of them.")
    }
    if !command.operands.isEmpty {
      heading("Arguments")
      table(command.operands.map { ($0.value.name, $0.summary + $0.value.choicesNote) })
    }
    if !command.options.isEmpty {
      heading("Options")
      table(command.options.map(row))
    }
    heading("Options of every command")
    table(program.options.map(row))
    if !command.examples.isEmpty {
      heading("Examples")
      for example in command.examples {
        lines.append("  " + example.call)
        lines += Wrapping.lines(example.meaning, width: width - 6).map { "      " + $0 }
      }
    }
    if command.verbs.isEmpty {
      heading("Exit status")
      table(command.exitStatuses.map { (String($0.status), $0.meaning) })
    }
    return finished()
  }

  private func row(_ option: Option) -> (String, String) {
    let short = option.short.map { "-\($0)" } ?? "  "
    let names = option.name.isEmpty ? short : "\(short)\(option.short == nil ? "  " : ", ")--\(option.name)"
    return (names + option.valueUsage, option.summary + (option.value?.choicesNote ?? ""))
  }

  private mutating func heading(_ title: String) {
    lines.append("")
    lines.append(bold(title + ":"))
  }

  private mutating func paragraph(_ text: String) {
    lines.append("")
    lines += Wrapping.lines(text, width: width)
  }

  private mutating func table(_ rows: [(String, String)]) {
    lines += Wrapping.table(rows.map { (term: $0.0, meaning: $0.1) }, indent: 2, width: width)
  }

  private func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func bold(_ text: String) -> String {
    isStyled ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func finished() -> String {
    lines.joined(separator: "\n") + "\n"
  }
}

extension CommandDescription {
  /// The line that shows how the command is called.
  func usage(as name: String) -> String {
    var parts = [name]
    if !options.isEmpty { parts.append("[OPTION]…") }
    parts += verbs.isEmpty ? operands.map(\.usage) : ["VERB"]
    return parts.joined(separator: " ")
  }
}

extension Option {
  /// What follows the name of an option in help.
  var valueUsage: String {
    guard let value else { return "" }
    if value.isOptional { return "[=\(value.name)]" }
    return " " + value.name
  }
}

extension ValueDescription {
  /// The choices as a sentence part.
  var choicesNote: String {
    choices.isEmpty ? "" : " (\(choices.joined(separator: ", ")))"
  }
}
