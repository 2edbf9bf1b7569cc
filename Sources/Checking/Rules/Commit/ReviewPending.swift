import Connectors

/// Whoever changes what is being reviewed knows that the review begins again.
enum ReviewPending: Rule {
  static let id = "commit/review-pending"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A folder in review stays as it was submitted.",
    why: "what the step that submitted it says is of other content, and no later step can follow it",
    fix: "submit the folder again once the change is pushed, or wait for the review to end")
  static let examples: [Example] = [
    .failing(
      .change(.push),
      """
      --- review connectors/contoso
      --- before connectors/contoso/contact.json
      {}
      --- after connectors/contoso/contact.json
      {"name": "Contoso"}
      --- at connectors/contoso
      «»
      """),
    .passing(
      .change(.push),
      """
      --- before connectors/contoso/contact.json
      {}
      --- after connectors/contoso/contact.json
      {"name": "Contoso"}
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      for folder in change.folders {
        guard let state = folder.standing?.disturbedReview else { continue }
        findings.report(
          path: folder.folder,
          "the folder changes in the state '\(state)', in which it is reviewed: it has to be submitted again")
      }
    }, on: [.push])
}
