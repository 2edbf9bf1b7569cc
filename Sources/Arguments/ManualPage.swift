/// Manual pages in the language of mdoc.
public struct ManualPage {
  private let program: ProgramDescription
  private let date: String
  private var lines: [String] = []

  /// Manual pages of a program, of a day written like `November 20, 2026`.
  public init(_ program: ProgramDescription, date: String) {
    self.program = program
    self.date = date
  }

  /// The page of the program itself.
  public consuming func overview() -> String {
    begin(title: program.name, abstract: program.abstract)
    lines += [".Nm", ".Op Ar option ...", ".Ar command", ".Op Ar argument ..."]
    section("DESCRIPTION")
    for paragraph in program.discussion { self.paragraph(paragraph) }
    for part in program.sections {
      lines.append(".Ss \(text(part.title))")
      list(part.commands.map { (".Ic \(word($0.name))", $0.abstract) })
    }
    section("OPTIONS")
    lines.append("Every command takes these.")
    list(program.options.map { (tag($0), $0.summary + ($0.value?.choicesNote ?? "")) })
    section("SEE ALSO")
    let pages = program.commands.map { ".Xr \(program.name)-\($0.name) 1" }.sorted()
    lines += pages.enumerated().map { $0.offset == pages.count - 1 ? $0.element : $0.element + " ," }
    return finished()
  }

  /// The page of a command, its verbs included.
  public consuming func page(of command: CommandDescription) -> String {
    begin(title: "\(program.name)-\(command.name)", abstract: command.abstract)
    let calls =
      command.verbs.isEmpty ? [([command.name], command)] : command.verbs.map { ([command.name, $0.name], $0) }
    for (words, call) in calls { synopsis(words, call) }
    section("DESCRIPTION")
    describe(command)
    for verb in command.verbs {
      lines.append(".Ss \(text("\(program.name) \(command.name) \(verb.name)"))")
      lines.append(text("It \(verb.abstract)."))
      describe(verb)
    }
    section("OPTIONS OF EVERY COMMAND")
    list(program.options.map { (tag($0), $0.summary + ($0.value?.choicesNote ?? "")) })
    section("EXIT STATUS")
    let statuses = calls.map(\.1).flatMap(\.exitStatuses)
    var seen: [String] = []
    list(
      statuses.compactMap { note in
        let key = "\(note.status) \(note.meaning)"
        guard !seen.contains(key) else { return nil }
        seen.append(key)
        return (String(note.status), note.meaning)
      })
    let examples = calls.flatMap(\.1.examples)
    if !examples.isEmpty {
      section("EXAMPLES")
      for example in examples {
        if lines.last?.hasPrefix(".Sh") != true { lines.append(".Pp") }
        lines += [text(example.meaning) + ":", ".Dl \(text(example.call))"]
      }
    }
    section("SEE ALSO")
    lines.append(".Xr \(program.name) 1")
    return finished()
  }

  private mutating func begin(title: String, abstract: String) {
    lines += [".Dd \(date)", ".Dt \(title.uppercased()) 1", ".Os"]
    section("NAME")
    lines += [".Nm \(title)", ".Nd \(text(abstract))"]
    section("SYNOPSIS")
  }

  private mutating func synopsis(_ words: [String], _ command: CommandDescription) {
    lines.append(".Nm \(program.name) \(words.joined(separator: " "))")
    if !command.options.isEmpty { lines.append(".Op Ar option ...") }
    for operand in command.operands {
      let name = "Ar \(word(operand.value.name))" + (operand.repeats ? " ..." : "")
      lines.append(operand.isOptional ? ".Op \(name)" : ".\(name)")
    }
  }

  private mutating func describe(_ command: CommandDescription) {
    for paragraph in command.discussion { self.paragraph(paragraph) }
    guard !command.operands.isEmpty || !command.options.isEmpty else { return }
    list(
      command.operands.map { (".Ar \(word($0.value.name))", $0.summary + $0.value.choicesNote) }
        + command.options.map { (tag($0), $0.summary + ($0.value?.choicesNote ?? "")) })
  }

  /// The head of an entry: `.Fl o Fl Fl output Ar file`.
  private func tag(_ option: Option) -> String {
    var parts: [String] = []
    if let short = option.short { parts.append("Fl \(short)") }
    if !option.name.isEmpty { parts.append("Fl Fl \(option.name)") }
    var tag = "." + parts.joined(separator: " , ")
    if let value = option.value {
      tag += value.isOptional ? " Ns Op = Ns Ar \(word(value.name))" : " Ar \(word(value.name))"
    }
    return tag
  }

  private mutating func section(_ title: String) {
    lines.append(".Sh \(title)")
  }

  private mutating func paragraph(_ text: String) {
    if lines.last?.hasPrefix(".S") != true { lines.append(".Pp") }
    lines += sentences(text)
  }

  private mutating func list(_ rows: [(tag: String, meaning: String)]) {
    lines.append(".Bl -tag -width Ds")
    for row in rows {
      let tag = row.tag.hasPrefix(".") ? String(row.tag.dropFirst()) : row.tag
      lines.append(".It \(tag)")
      lines += sentences(row.meaning)
    }
    lines.append(".El")
  }

  /// A text with a line for each sentence, as roff wants them to space their ends.
  private func sentences(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      line += line.isEmpty ? String(word) : " " + word
      if let last = word.last, ".?!".contains(last) {
        lines.append(self.text(line))
        line = ""
      }
    }
    return line.isEmpty ? lines : lines + [self.text(line)]
  }

  /// Text of our own as roff takes it: no line begins with a control character, no backslash is a command.
  private func text(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "…": result += "..."
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }

  /// A word among macros: one that is a macro's own name would be called.
  private func word(_ text: String) -> String {
    "\\&" + self.text(text)
  }

  private func finished() -> String {
    lines.joined(separator: "\n") + "\n"
  }
}
