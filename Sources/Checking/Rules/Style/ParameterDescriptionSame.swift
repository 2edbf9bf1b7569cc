import Definitions
import Documents

/// The description of a parameter says more than its title.
enum ParameterDescriptionSame: Rule {
  static let id = "style/parameter-description-same"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The description of a parameter differs from its x-ms-summary.",
    why: "the designer shows both, and the same words twice explain nothing",
    fix: "describe what to enter")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "x-ms-summary": "Limit", "description": «"Limit."»}}}"#
    ),
    .passing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "x-ms-summary": "Limit", "description": "How many items to give."}}}"#
    ),
  ]

  static let check = Check.parameter { parameter, findings in
    guard let summary = parameter[.msSummary], let description = parameter[.description],
      description.saysTheSame(as: summary)
    else { return }
    findings.report(
      description, "the description of parameter '\(parameter.name?.string ?? "")' repeats its x-ms-summary")
  }
}
