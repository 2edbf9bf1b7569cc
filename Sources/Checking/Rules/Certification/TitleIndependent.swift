import Connectors
import Definitions
import Documents

/// The title of an independent publisher's connector is the name alone.
enum TitleIndependent: Rule {
  static let id = "certification/title-independent"
  static let level = Level.info
  static let documentation = Documentation(
    what: "In the profile independent, the title does not carry (Independent Publisher).",
    why: "the remark is added where the connector is listed, and 30 characters rarely hold it",
    fix: "leave the remark out of the title; the pull request's title carries it")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso/apiDefinition.swagger.json
      {"info": {"title": «"Contoso (Independent Publisher)"»}}
      """#),
    .passing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso/apiDefinition.swagger.json
      {"info": {"title": "Contoso"}}
      """#),
  ]

  private static let remark = "(independent publisher)"

  static let check = Check.definition { definition, findings in
    guard findings.profile == .independent, let title = definition.info(.title), let text = title.string,
      let place = text.firstPlace(of: remark)
    else { return }
    let rest = text[..<place.lowerBound] + text[place.upperBound...]
    let words = rest.split(separator: " ").joined(separator: " ")
    findings.report(
      title, "the title carries '(Independent Publisher)'", fix: .replace(title, with: .string(words), isSafe: false))
  }
}
