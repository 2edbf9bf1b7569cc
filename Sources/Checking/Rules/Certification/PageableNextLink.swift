import Definitions
import Documents

/// The next page is found under a name that the designer knows.
enum PageableNextLink: Rule {
  static let id = "certification/pageable-next-link"
  static let level = Level.error
  static let official = ["InvalidNextLinkNameValue"]
  static let documentation = Documentation(
    what: "The nextLinkName of x-ms-pageable is nextLink or @odata.nextLink.",
    why: "the designer looks for the address of the next page under these names only",
    fix: "write nextLink or @odata.nextLink, as the response calls it")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-pageable": {"nextLinkName": «"nextlink"»}}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"x-ms-pageable": {"nextLinkName": "nextLink"}}}}}"#),
  ]

  private static let known = ["nextLink", "@odata.nextLink"]

  static let check = Check.operation { operation, findings in
    guard let name = operation[.msPageable]?["nextLinkName"], !known.contains(where: name.equals) else { return }
    let meant = known.first { $0.lowercased() == name.string?.lowercased() }
    findings.report(
      name, "nextLinkName is \(name.source): nextLink and @odata.nextLink are known",
      fix: .replace(name, with: .string(meant ?? "nextLink"), isSafe: false))
  }
}
