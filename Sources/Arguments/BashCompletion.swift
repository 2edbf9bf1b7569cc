/// The completion script for bash.
public enum BashCompletion {
  /// A script that bash loads from its folder of completions.
  public static func script(for program: ProgramDescription) -> String {
    let name = program.name
    var cases = ""
    for command in program.commands {
      cases += entry(command, path: command.name, program: program)
      for verb in command.verbs { cases += entry(verb, path: "\(command.name) \(verb.name)", program: program) }
    }
    let nouns = program.commands.filter { !$0.verbs.isEmpty }.map(\.name)
    return """
      # bash completion for \(name), made by '\(name) completions bash'

      _\(name)() {
        local current previous path= words options= operands= value= index
        current=${COMP_WORDS[COMP_CWORD]}
        previous=${COMP_WORDS[COMP_CWORD-1]}
        # bash takes --option=value apart at the sign
        if [[ $current == "=" ]]; then
          current=
        elif [[ $previous == "=" ]]; then
          previous=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((index = 1; index < COMP_CWORD; index++)); do
          case ${COMP_WORDS[index]} in
            -C | --color) ((index++)) ;;
            -* | =) ;;
            *)
              if [[ -z $path ]]; then
                path=${COMP_WORDS[index]}
                case $path in
                  \(nouns.isEmpty ? "''" : nouns.joined(separator: " | "))) ;;
                  *) break ;;
                esac
              else
                path+=" ${COMP_WORDS[index]}"
                break
              fi
              ;;
          esac
        done
        case $path in
          '')
            operands='\(program.commands.map(\.name).joined(separator: " "))'
            options='\(spellings(program.options))'
            ;;
      \(cases)  esac
        case "$path $previous" in
      \(values(program))  esac
        case $value in
          '') ;;
          :files) COMPREPLY=($(compgen -f -- "$current")); compopt -o filenames; return ;;
          :folders) COMPREPLY=($(compgen -d -- "$current")); compopt -o filenames; return ;;
          :rules) COMPREPLY=($(compgen -W "$(\(name) rules --format concise 2>/dev/null | cut -d' ' -f1)" -- "$current")); return ;;
          :nothing) return ;;
          *) COMPREPLY=($(compgen -W "$value" -- "$current")); return ;;
        esac
        if [[ $current == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$current"))
          return
        fi
        case $operands in
          :files) COMPREPLY=($(compgen -f -- "$current")); compopt -o filenames ;;
          :folders) COMPREPLY=($(compgen -d -- "$current")); compopt -o filenames ;;
          :rules) COMPREPLY=($(compgen -W "$(\(name) rules --format concise 2>/dev/null | cut -d' ' -f1)" -- "$current")) ;;
          :nothing) ;;
          *) COMPREPLY=($(compgen -W "$operands" -- "$current")) ;;
        esac
      }

      complete -F _\(name) \(name)

      """
  }

  private static func entry(_ command: CommandDescription, path: String, program: ProgramDescription) -> String {
    let operands =
      command.verbs.isEmpty
      ? command.operands.first.map { offer($0.value) } ?? ":nothing"
      : command.verbs.map(\.name).joined(separator: " ")
    return """
          '\(path)')
            operands='\(operands)'
            options='\(spellings(command.options + program.options))'
            ;;

      """
  }

  /// One line for each option that takes a value, by the command it belongs to.
  private static func values(_ program: ProgramDescription) -> String {
    var lines = ""
    func add(_ options: [Option], under path: String) {
      for option in options {
        guard let value = option.value, !value.isOptional else { continue }
        lines += "    \(path)\(option.spelling)) value='\(offer(value))' ;;\n"
        if !option.name.isEmpty, let short = option.short {
          lines += "    \(path)-\(short)) value='\(offer(value))' ;;\n"
        }
      }
    }
    for command in program.commands {
      add(command.options, under: "'\(command.name) '")
      for verb in command.verbs { add(verb.options, under: "'\(command.name) \(verb.name) '") }
    }
    add(program.options, under: "*' '")
    return lines
  }

  private static func offer(_ value: ValueDescription) -> String {
    guard value.choices.isEmpty else { return value.choices.joined(separator: " ") }
    return switch value.completion {
    case .nothing: ":nothing"
    case .files: ":files"
    case .folders: ":folders"
    case .rules: ":rules"
    }
  }

  private static func spellings(_ options: [Option]) -> String {
    options.map(\.spelling).joined(separator: " ")
  }
}
