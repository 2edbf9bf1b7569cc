import Encodings
import Platform
import Testing

@Suite struct ShellWordTests {
  @Test(arguments: [
    "", "plain/path-1.json", "refs/tags/nomination/a'; touch pwned; '", "''", "a b", "$(touch pwned)", "`touch pwned`",
    "a\\",
    "-rf", "~", "*", "a&b;c|d", "\"", "ø", "line\nend", "#x", "{a,b}", "!x",
  ])
  func theShellTakesItForOneWordAndNothingElse(text: String) throws {
    let words = "set -- \(ShellWord.quoted(text)) last && printf '%s' \"$#\" \"$1\""
    let outcome = try Program("sh", ["-c", words], environment: .current(), directory: "/").run()
    #expect(String(decoding: outcome.output, as: UTF8.self) == "2" + text)
  }

  @Test func onlyWhatNeedsQuotesHasThem() {
    #expect(ShellWord.quoted("connectors/contoso/icon.png") == "connectors/contoso/icon.png")
    #expect(ShellWord.quoted("two words") == "'two words'")
    #expect(ShellWord.inQuotes("it's") == "'it'\\''s'")
  }
}
