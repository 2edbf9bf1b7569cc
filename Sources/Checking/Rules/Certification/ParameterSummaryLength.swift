import Definitions
import Documents

/// The title of a parameter fits into the designer.
enum ParameterSummaryLength: Rule {
  static let id = "certification/parameter-summary-length"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The x-ms-summary of a parameter has at most 80 characters.",
    why: "the designer cuts a longer title off",
    fix: "shorten the title to 80 characters and move the rest into the description")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"top": {"in": "query", "name": "top", "x-ms-summary":
        «"The number of items that are to be given back at the most by one call of the operation"»
      }}}
      """#),
    .passing(.definition, #"{"parameters": {"top": {"in": "query", "name": "top", "x-ms-summary": "Top"}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard parameter.has(.msSummary), let summary = parameter[.msSummary] else { return }
    let length = summary.utf16Length
    if length > 80 { findings.report(summary, "the x-ms-summary has \(length) characters, 80 are allowed") }
  }
}
