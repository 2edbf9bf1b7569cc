import Platform
import TestSupport
import Testing

/// The completion scripts, loaded by the shells themselves.
@Suite struct CompletionTests {
  private let repository: ScratchRepository
  private let folder: String

  init() throws {
    repository = try ScratchRepository()
    folder = try BuiltProgram.folder()
    try repository.write("{}", to: "definition.json")
    try Directory.make(Path.join(repository.path, "folder"))
  }

  private func run(_ words: String...) throws -> String {
    let path = "\(folder):\(repository.environment["PATH"] ?? "")"
    let outcome = try repository.run(words, variables: ["PATH": path, "TERM": "dumb"])
    #expect(outcome.errorText == "")
    return outcome.text
  }

  /// What bash offers for the last word of a line.
  private func bash(_ line: String) throws -> Set<Substring> {
    let script = """
      source <(hallmark completions bash)
      COMP_WORDS=(\(line)); [[ "\(line)" == *" " ]] && COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      compopt() { :; }
      _hallmark
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    return Set(try run("bash", "--norc", "-u", "-c", script).split(separator: "\n"))
  }

  @Test func bashOffersCommandsOptionsAndValues() throws {
    #expect(try bash("hallmark ch") == ["check"])
    #expect(try bash("hallmark -C folder ex") == ["explain"])
    #expect(try bash("hallmark check --stat") == ["--statistics"])
    #expect(try bash("hallmark check --format js") == ["json"])
    #expect(try bash("hallmark check --format = sa") == ["sarif"])
    #expect(try bash("hallmark check def") == ["definition.json"])
    #expect(try bash("hallmark -C fo") == ["folder"])
    #expect(try bash("hallmark explain certification/title-l") == ["certification/title-length"])
    #expect(try bash("hallmark completions ") == ["bash", "zsh", "fish"])
    #expect(try bash("hallmark check --colo") == ["--color"])
  }

  @Test func fishOffersCommandsOptionsAndValues() throws {
    func offers(_ line: String) throws -> [Substring] {
      let script = "hallmark completions fish | source; complete -C '\(line)'"
      return try run("fish", "--no-config", "-c", script).split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    }
    #expect(try offers("hallmark chec") == ["check"])
    #expect(try offers("hallmark check --stat") == ["--statistics"])
    #expect(try offers("hallmark check --format=js") == ["--format=json"])
    #expect(try offers("hallmark -C folder completions zs") == ["zsh"])
    #expect(try offers("hallmark check defi") == ["definition.json"])
    #expect(try offers("hallmark explain certification/title-l") == ["certification/title-length"])
  }

  @Test func zshLoadsTheScript() throws {
    // zsh completes at a prompt only: here it must load the functions and know them.
    let script = """
      autoload -Uz compinit; compinit -u -d \(repository.directory.appending("dump"))
      hallmark completions zsh > \(repository.directory.appending("_hallmark"))
      source \(repository.directory.appending("_hallmark"))
      whence -w _hallmark _hallmark_check __hallmark_rules
      print -r -- ${_comps[hallmark]}
      """
    #expect(
      try run("zsh", "-f", "-c", script) == """
        _hallmark: function
        _hallmark_check: function
        __hallmark_rules: function
        _hallmark

        """)
  }

  @Test func zshOffersCommandsAndOptions() throws {
    // A zsh in a pseudo terminal of another zsh, which types and looks at the screen.
    let setup = """
      PROMPT='> '; autoload -Uz compinit; compinit -u -D; source \(repository.directory.appending("_hallmark"))
      zstyle ':completion:*' list-colors ''; LISTMAX=0
      """
    try File.write(setup, to: repository.directory.appending("setup"))
    let script = """
      hallmark completions zsh > \(repository.directory.appending("_hallmark"))
      zmodload zsh/zpty
      zpty -b inner zsh -f -i
      zpty -w inner 'source \(repository.directory.appending("setup")); print ready-$((1+1))'
      zpty -r -m inner text '*ready-2*> *'
      zpty -n -w inner $'hallmark comple\\tz\\t'
      zpty -r -m inner text '*hallmark completions*zsh *' && print first
      zpty -n -w inner $'\\C-uhallmark check --stat\\t'
      zpty -r -m inner text '*hallmark check --statistics*' && print second
      zpty -n -w inner $'\\C-uhallmark explain certification/title-l\\t'
      zpty -r -m inner text '*certification/title-length *' && print third
      zpty -d inner
      """
    #expect(try run("zsh", "-f", "-c", script) == "first\nsecond\nthird\n")
  }
}

@Suite struct ManualPageTests {
  @Test func pagesAreCleanAndReadable() throws {
    let repository = try ScratchRepository()
    let hallmark = Path.join(try BuiltProgram.folder(), "hallmark")
    let made = try repository.run([hallmark, "help", "--manual", "man1"])
    #expect(made.isSuccess, "\(made.errorText)")
    let pages = try Directory.entries(of: Path.join(repository.path, "man1")).map { "man1/" + $0.name }
    #expect(pages.contains("man1/hallmark.1") && pages.contains("man1/hallmark-check.1"))
    let lint = try repository.run(["mandoc", "-T", "lint", "-W", "warning"] + pages)
    #expect(lint.text == "" && lint.isSuccess, "\(lint.text)")
    let shown = try repository.run(["mandoc", "-T", "utf8", "man1/hallmark-check.1"]).text
    #expect(shown.contains("HALLMARK-CHECK(1)"))
    #expect(shown.contains("hallmark check --format sarif -o findings.sarif"))
  }
}
