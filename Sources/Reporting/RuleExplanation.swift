public import Checking

/// All there is to say about one rule: what, why, examples, how to fix.
public struct RuleExplanation {
  private let rule: any Rule.Type
  private let paint: Paint

  /// The explanation of a rule, coloured or not.
  public init(_ rule: any Rule.Type, paint: Paint) {
    self.rule = rule
    self.paint = paint
  }

  /// The explanation for a terminal.
  public var text: String {
    let about = rule.documentation
    var lines = [paint(.bold, rule.id) + "  " + paint(Paint.role(of: rule.level.severity), severity)]
    if !rule.official.isEmpty { lines.append("official: " + rule.official.joined(separator: ", ")) }
    lines += [
      "", paint(.bold, "What"), "  " + about.what, "", paint(.bold, "Why"), "  " + RuleExplanation.sentence(about.why),
    ]
    for example in rule.examples {
      lines += ["", paint(.bold, "Example") + (example.fails ? ", found:" : ", fine:")]
      let text = MarkedText(example.caption ?? example.text)
      lines += text.lines(paint: paint, role: Paint.role(of: rule.level.severity)).map { "  " + $0 }
    }
    lines += ["", paint(.bold, "Fix"), "  " + RuleExplanation.sentence(about.fix)]
    return lines.joined(separator: "\n") + "\n"
  }

  private var severity: String {
    let word = rule.level.severity.word
    return rule.level.isForgivenWhenPublished ? word + " (a warning where the published version has it)" : word
  }

  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}

/// The text of an example with the marks of what is found taken out, and carets below it instead.
struct MarkedText {
  private let marked: String

  init(_ marked: String) {
    self.marked = marked
  }

  /// The text without its marks.
  var plain: String {
    String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "«" && $0 != "»" }))
  }

  func lines(paint: Paint, role: Paint.Role) -> [String] {
    var result: [String] = []
    var depth = 0
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      var text = ""
      var carets = ""
      for character in line {
        switch character {
        case "«": depth += 1
        case "»": depth -= 1
        default:
          text.append(character)
          carets.append(depth > 0 && !(character == " " && text.allSatisfy { $0 == " " }) ? "^" : " ")
        }
      }
      result.append(VisibleText.escaped(text))
      while carets.last == " " { carets.removeLast() }
      if !carets.isEmpty { result.append(blanks(carets) + paint(role, String(carets.drop { $0 == " " }))) }
    }
    return result
  }

  private func blanks(_ carets: String) -> String {
    String(carets.prefix { $0 == " " })
  }
}
