import Definitions
import Documents

/// An operation's id is not too long.
enum OperationIDLength: Rule {
  static let id = "certification/operation-id-length"
  static let level = Level.warning
  static let official = ["OperationIdTooLong"]
  static let documentation = Documentation(
    what: "An operationId has at most 80 characters. The service does not publish its own limit; 77 are in use.",
    why: "the service refuses an id that is too long",
    fix: "shorten the id to 80 characters, unless flows use it already")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {
        "operationId": «"ListAllTheItemsOfAllTheListsOfAllTheUsersThatBelongToTheOrganisationOfThisConnection"»
      }}}}
      """#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"operationId": "ListItems"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let id = operation.id, id.isString else { return }
    let length = id.utf16Length
    if length > 80 { findings.report(id, "the operationId has \(length) characters, 80 are allowed") }
  }
}
