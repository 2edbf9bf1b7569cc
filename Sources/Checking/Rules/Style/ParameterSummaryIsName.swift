import Definitions
import Documents

/// The title of a parameter is made of words.
enum ParameterSummaryIsName: Rule {
  static let id = "style/parameter-summary-is-name"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The x-ms-summary of a parameter is not its technical name, unless that is one capitalised word.",
    why: "the designer shows the x-ms-summary to people who do not know the API's names",
    fix: "write the words of the name in title case")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "x-ms-summary": «"limit"»}}}"#),
    .passing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "x-ms-summary": "Limit"}}}"#),
    .passing(
      .definition,
      #"{"parameters": {"limit": {"name": "Limit", "in": "query", "type": "integer", "x-ms-summary": "Limit"}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard let summary = parameter[.msSummary], summary.isString, let written = parameter.name, written.isString,
      summary.document.isSameText(summary.index, in: written.document, written.index), let name = written.string,
      !name.isCapitalisedWord
    else { return }
    let title = name.titleFromName
    findings.report(
      summary, "the x-ms-summary of parameter '\(name)' is its name", help: "write \"\(title)\"",
      fix: title == name ? nil : .retext(summary, title, isSafe: false))
  }
}
