/// The completion script for zsh.
public enum ZshCompletion {
  /// A script that zsh finds by its name, `_` and the program's, in a folder of `fpath`.
  public static func script(for program: ProgramDescription) -> String {
    let name = program.name
    var functions = ""
    for command in program.commands {
      functions += function(command, name: "_\(name)_\(command.name)", program: program)
    }
    return """
      #compdef \(name)
      # zsh completion for \(name), made by '\(name) completions zsh'

      __\(name)_rules() {
        local -a rules
        rules=(${(f)"$(\(name) rules --format concise 2>/dev/null | cut -d' ' -f1)"})
        compadd -a rules
      }

      \(functions)_\(name)() {
        local curcontext=$curcontext state line
        typeset -A opt_args
        _arguments -C \\
      \(specifications(program.options))    '1: :->command' \\
          '*:: :->arguments'
        case $state in
          command)
            local -a commands
            commands=(
      \(names(program.commands, indent: 8))      )
            _describe -t commands 'command' commands
            ;;
          arguments)
            case $words[1] in
      \(program.commands.map { "        \($0.name)) _\(name)_\($0.name) ;;\n" }.joined())      esac
            ;;
        esac
      }

      if [[ $funcstack[1] == _\(name) ]]; then
        _\(name) "$@"
      else
        compdef _\(name) \(name)
      fi

      """
  }

  private static func function(
    _ command: CommandDescription, name: String, program: ProgramDescription
  ) -> String {
    if command.verbs.isEmpty {
      return """
        \(name)() {
          _arguments -s -S \\
        \(specifications(command.options + program.options))\(operands(command))    && return
        }


        """
    }
    let verbs = command.verbs.map { function($0, name: "\(name)_\($0.name)", program: program) }.joined()
    return verbs + """
      \(name)() {
        local curcontext=$curcontext state line
        typeset -A opt_args
        _arguments -C \\
      \(specifications(program.options))    '1: :->verb' \\
          '*:: :->arguments'
        case $state in
          verb)
            local -a verbs
            verbs=(
      \(names(command.verbs, indent: 8))      )
            _describe -t commands 'verb' verbs
            ;;
          arguments)
            case $words[1] in
      \(command.verbs.map { "        \($0.name)) \(name)_\($0.name) ;;\n" }.joined())      esac
            ;;
        esac
      }


      """
  }

  private static func specifications(_ options: [Option]) -> String {
    options.map { option in
      let repeats = option.repeats ? "*" : ""
      let summary = "[\(escape(option.summary))]"
      let value = option.value.map { $0.isOptional ? "" : ":\(escape($0.name)):\(action($0))" } ?? ""
      let assigns = option.value == nil ? "" : option.value?.isOptional == true ? "=-" : "="
      let optional = option.value?.isOptional == true ? "::\(escape(option.value?.name ?? "")): " : ""
      var lines: [String] = []
      if !option.name.isEmpty {
        lines.append("    '\(repeats)--\(option.name)\(assigns)\(summary)\(optional)\(value)' \\\n")
      }
      if let short = option.short {
        lines.append("    '\(repeats)-\(short)\(option.value == nil ? "" : "+")\(summary)\(value)' \\\n")
      }
      return lines.joined()
    }.joined()
  }

  private static func operands(_ command: CommandDescription) -> String {
    command.operands.map { operand in
      let place = operand.repeats ? "*:" : operand.isOptional ? "::" : ":"
      return "    '\(place)\(escape(operand.value.name)):\(action(operand.value))' \\\n"
    }.joined()
  }

  private static func names(_ commands: [CommandDescription], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return commands.map { "\(margin)'\($0.name):\(escape($0.abstract))'\n" }.joined()
  }

  private static func action(_ value: ValueDescription) -> String {
    guard value.choices.isEmpty else { return "(\(value.choices.joined(separator: " ")))" }
    return switch value.completion {
    case .nothing: " "
    case .files: "_files"
    case .folders: "_files -/"
    case .rules: "__hallmark_rules"
    }
  }

  /// Text inside single quotes and brackets of a specification.
  private static func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "'": result += "'\\''"
      case "[", "]", ":", "\\": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
