import Definitions
import Documents

/// The description says more than the title.
enum InfoTitleDescription: Rule {
  static let id = "certification/info-title-description"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The description of the connector is not its title again.",
    why: "the description is all that people read before they choose a connector",
    fix: "say what the service does and what the connector is good for")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"info": {"title": "Contoso Sales and Invoices 2026", "description": «"contoso sales and invoices 2026."»}}"#),
    .passing(
      .definition, #"{"info": {"title": "Contoso Sales", "description": "Creates and sends the invoices of Contoso."}}"#
    ),
  ]

  static let check = Check.definition { definition, findings in
    guard let title = definition.info(.title)?.string, let description = definition.info(.description),
      let text = description.string, abs(text.utf8.count - title.utf8.count) < 16,
      normalised(title) == normalised(text), !title.isEmpty
    else { return }
    findings.report(description, "the description is the title again")
  }

  private static func normalised(_ text: String) -> String {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.hasSuffix(".") { words.removeLast() }
    return words
  }
}
