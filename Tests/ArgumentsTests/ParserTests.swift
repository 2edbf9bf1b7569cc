import Testing

@testable import Arguments

@Suite struct ParserTests {
  private let all = Option.flag("all", short: "a", "")
  private let many = Option.flag("many", short: "m", "")
  private let output = Option.value("output", short: "o", ValueDescription("FILE"), "")
  private let select = Option.value("select", ValueDescription("RULE"), repeats: true, "")
  private let format = Option.value("format", ValueDescription("FORMAT", oneOf: ["human", "json"]), "")
  private let push = Option.value("push", ValueDescription("REMOTE", isOptional: true), "")
  private let name = Operand(ValueDescription("NAME"), "")
  private let paths = Operand(ValueDescription("PATH"), optional: true, repeats: true, "")

  private func parse(_ line: String) throws -> Invocation {
    try Parser(command: "it", options: [all, many, output, select, format, push], operands: [name, paths])
      .parse(line.split(separator: " ").map(String.init))
  }

  @Test func optionsStandAnywhere() throws {
    let found = try parse("x --all y -o file z --select a --select=b")
    #expect(found.has(all))
    #expect(!found.has(many))
    #expect(found.value(of: output) == "file")
    #expect(found.values(of: select) == ["a", "b"])
    #expect(found.value(of: name) == "x")
    #expect(found.values(of: paths) == ["y", "z"])
  }

  @Test(arguments: ["x -amofile", "x -amo file", "x -am -o=file", "x -m --output=file -a"])
  func shortOptionsCombine(line: String) throws {
    let found = try parse(line)
    #expect(found.has(all) && found.has(many))
    #expect(found.value(of: output) == "file")
  }

  @Test func afterTwoDashesAllAreOperands() throws {
    let found = try parse("x -- --all -o --")
    #expect(!found.has(all))
    #expect(found.values(of: paths) == ["--all", "-o", "--"])
    #expect(try parse("-").value(of: name) == "-")
  }

  @Test func theLastValueCounts() throws {
    #expect(try parse("x -o a -o b").value(of: output) == "b")
    #expect(try parse("x --output=").value(of: output) == "")
    #expect(try parse("x --output=a=b").value(of: output) == "a=b")
  }

  @Test func aValueThatMayBeLeftOutBindsWithASignOnly() throws {
    let bare = try parse("x --push origin")
    #expect(bare.value(of: push) == "")
    #expect(bare.values(of: paths) == ["origin"])
    #expect(try parse("x --push=origin").value(of: push) == "origin")
  }

  @Test(
    arguments: [
      ("", "NAME is missing", "see 'it --help'"),
      ("x --al", "there is no option '--al'", "did you mean '--all'?"),
      ("x --zzzz", "there is no option '--zzzz'", "see 'it --help'"),
      ("x -z", "there is no option '-z'", "see 'it --help'"),
      ("x --all=1", "'--all' takes no value", "see 'it --help'"),
      ("x --output", "'--output' needs a value: FILE", "see 'it --help'"),
      ("x -ao", "'--output' needs a value: FILE", "see 'it --help'"),
      ("x --format jsn", "--format is one of human, json, not 'jsn'", "did you mean 'json'?"),
      ("x --format xml", "--format is one of human, json, not 'xml'", nil),
    ] as [(String, String, String?)])
  func whatCannotBeUnderstoodIsSaid(line: String, message: String, hint: String?) {
    #expect(throws: UsageError(message, hint: hint)) { try parse(line) }
  }

  @Test func oneArgumentTooMany() {
    let parser = Parser(command: "it", options: [], operands: [name])
    #expect(throws: UsageError("'y' is one argument too many", hint: "see 'it --help'")) {
      try parser.parse(["x", "y"])
    }
  }

  @Test func leadingOptionsEndAtTheCommand() throws {
    let (found, rest) = try Parser.parseLeading(["-a", "check", "-m"], options: [all, many], command: "it")
    #expect(found.has(all) && !found.has(many))
    #expect(rest == ["check", "-m"])
    let following = try Parser(command: "it check", options: [all, many], operands: []).parse(["-m"]).following(found)
    #expect(following.has(all) && following.has(many))
  }

  @Test func helpIsSeenAnywhereBeforeTwoDashes() {
    #expect(Parser.asksForHelp(["x", "--bogus", "--help"]))
    #expect(Parser.asksForHelp(["-h"]))
    #expect(!Parser.asksForHelp(["--", "--help"]))
  }
}

@Suite struct SpellingTests {
  @Test(arguments: [
    ("chekc", "check"), ("chek", "check"), ("hoks", "hooks"), ("verfiy", "verify"), ("ver", "verify"),
  ])
  func aSlipIsUnderstood(text: String, word: String) {
    #expect(Spelling.closest(to: text, among: ["check", "hooks", "verify", "status"]) == word)
  }

  @Test func whatIsFarFromAllIsNone() {
    #expect(Spelling.closest(to: "banana", among: ["check", "hooks"]) == nil)
    #expect(Spelling.closest(to: String(repeating: "a", count: 1_000_000), among: ["check"]) == nil)
  }
}
