import Definitions
import Documents

/// A pattern is a regular expression.
enum PatternSyntax: Rule {
  static let id = "openapi/pattern"
  static let level = Level.error
  static let official = ["PatternShouldBeValidRegularExpression"]
  static let documentation = Documentation(
    what: "A pattern is a regular expression as ECMA-262 or .NET accepts it.",
    why: "whoever compiles the pattern fails, and no value can be checked",
    fix: "correct the expression")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"pattern": «"^(a"»}, "B": {"pattern": «"[z-a]"»}, "C": {"pattern": «"*a"»},
        "D": {"pattern": «"a++"»}, "E": {"pattern": «"[a"»}, "F": {"pattern": «"(?P<n>a)"»}}}
      """#),
    .passing(
      .definition,
      #"""
      {"definitions": {"A": {"pattern": "^(?<year>\\d{4})-(?:[\\w.-]+)(?<!x)\\p{L}{2,}\\k<year>$"}, "B":
        {"pattern": "a{,2}|{x}|]"}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    // Many schemas have the same pattern.
    var sound: Set<String> = []
    definition.eachSchema(having: [.pattern]) { schema in
      guard let value = schema[.pattern], let text = value.string, !sound.contains(text) else { return }
      do throws(PatternError) {
        try Pattern.check(text)
        sound.insert(text)
      } catch {
        findings.report(value, "the pattern is no regular expression: \(error.message)")
      }
    }
  }
}
