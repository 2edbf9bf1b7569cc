internal import Checking

/// All rules as one page of Markdown.
public enum RuleReference {
  /// The page.
  public static var markdown: String {
    var lines = [
      "# Rules", "",
      "This page is made from the rules themselves; `hallmark explain RULE` says the same about one of them.", "",
      "What an example breaks stands between `«` and `»`.",
    ]
    var group: Substring?
    for rule in Registry.rules {
      if rule.group != group {
        lines += ["", "## \(rule.group)"]
        group = rule.group
      }
      lines += describe(rule)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func describe(_ rule: any Rule.Type) -> [String] {
    let about = rule.documentation
    let severity =
      rule.level.isForgivenWhenPublished
      ? "error, a warning where the published version has it" : rule.level.severity.word
    var lines = ["", "### \(rule.id)", "", "Severity: \(severity)"]
    if !rule.official.isEmpty { lines[3] += " · official: \(rule.official.joined(separator: ", "))" }
    lines += [
      "", escaped(about.what), "", "Why: \(escaped(about.why)).", "", "Fix: \(escaped(about.fix)).",
    ]
    for example in rule.examples {
      let fence = example.text.contains("```") ? "````" : "```"
      let language =
        switch example.subject {
        case .definition, .json, .suppressions, .configuration: "json"
        case .yaml: "yaml"
        case .folder, .repository, .change: "text"
        }
      let text = VisibleText.multiline(example.caption ?? example.text)
      lines += ["", example.fails ? "Found:" : "Fine:", "", fence + language, text, fence]
    }
    return lines
  }

  /// A sentence whose characters mean nothing to Markdown.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_<[]".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}

extension VisibleText {
  /// A text with every line made safe to show.
  static func multiline(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }.joined(separator: "\n")
  }
}
