import Definitions
import Documents

/// The title of a parameter is in title case.
enum ParameterSummaryCase: Rule {
  static let id = "style/parameter-summary-case"
  static let level = Level.off
  static let documentation = Documentation(
    what: "The x-ms-summary of a parameter begins upper-case, and so does every later word of four letters or more.",
    why: "the designer shows the x-ms-summary as the label of a field, and its own labels are in title case",
    fix: "write the x-ms-summary in title case")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "x-ms-summary": «"limit of items"»}}}"#
    ),
    .passing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "x-ms-summary": "Limit of Items"}}}"#
    ),
  ]

  static let check = Check.parameter { parameter, findings in
    guard let summary = parameter[.msSummary], let text = summary.string else { return }
    let isWrong = text.words.enumerated().contains { position, word in
      guard position == 0 || word.unicodeScalars.filter(\.isAlphanumeric).count >= 4 else { return false }
      return word.unicodeScalars.first?.properties.isLowercase ?? false
    }
    if isWrong { findings.report(summary, "the x-ms-summary '\(text)' is not in title case") }
  }
}
