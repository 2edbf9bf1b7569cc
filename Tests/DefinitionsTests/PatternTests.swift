import Definitions
import Testing

@Suite struct PatternTests {
  @Test(arguments: [
    "", "^a$", "a|b|", "(a)(?:b)(?=c)(?!d)(?<=e)(?<!f)", "(?<year>\\d{4})\\k<year>", "(?'y'a)", "[\\w.-]+", "[^]]",
    "a{2}",
    "a{2,}", "a{2,3}?", "x{,3}", "{a", "]", "}", "\\p{L}\\P{Lu}\\p{IsGreek}", "\\u0041\\x41\\cA\\0", "(?i)a", "(?i:a)",
    "(?>a)", "(?#note)", "[a-z-[aeiou]]", "\\/path\\/", "a??b*?c+?", "\\bword\\B", "[\\d-x]", "(a)\\1",
  ])
  func whatEitherReaderAcceptsIsRight(text: String) {
    #expect(throws: Never.self) { _ = try Pattern(text) }
  }

  @Test(arguments: [
    "(", ")", "(a", "a)", "[a", "*", "+a", "?", "a**", "a++", "a{3,1}", "[z-a]", "\\", "(?P<n>a)", "(?<1",
    "(?<n>a)\\k<m>",
    "^*", "(?", "{2}", "(?z)",
  ])
  func whatNeitherAcceptsIsWrong(text: String) {
    #expect(throws: PatternError.self) { _ = try Pattern(text) }
  }

  @Test(arguments: [
    ("^a+$", "aaa", true), ("^a+$", "aab", false), ("b", "abc", true), ("^(a|bc)*d$", "abcad", true),
    ("^[^a-c]$", "d", true), ("^[^a-c]$", "b", false), ("^\\d{2,3}$", "1", false), ("^\\d{2,3}$", "123", true),
    ("^a(?=b)", "ab", true), ("^a(?!b)", "ab", false), ("^(a)\\1$", "aa", true), ("^(a)\\1$", "ab", false),
    ("^\\p{Lu}$", "Ä", true), ("^\\p{Lu}$", "ä", false), ("^.$", "😀", true), ("^(a*)*$", "aaa", true),
    ("\\bb", "a b", true),
    ("^[\\w-]+$", "a-b_1", true), ("^\\S$", " ", false), ("^[\\S]$", "a", true),
  ])
  func matchesAsReadersDo(pattern: String, text: String, isMatch: Bool) throws {
    #expect(try Pattern(pattern).matches(text) == isMatch)
  }

  @Test func endlessBacktrackingIsGivenUp() throws {
    let text = String(repeating: "a", count: 200) + "!"
    #expect(try Pattern("^(a+)+$").matches(text) == nil)
    #expect(try Pattern("^(a|aa)+$").matches(text) == nil)
    #expect(try Pattern("(?<=a)b").matches("ab") == nil)
  }
}
