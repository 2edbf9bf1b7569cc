import Connectors
import Documents

/// The publisher has a name.
enum Publisher: Rule {
  static let id = "metadata/publisher"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: "The publisher is given, with letters or digits in its name.",
    why: "the name is shown with the connector, and certification compares it with the agreement",
    fix: "write the name of the company, or of the person for an independent publisher")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": «""»}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": «{"iconBrandColor": "#0f6cbd"}»}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": «"Contoso | Sales"»}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": "Contoso (Sales) & Söhne, Ltd."}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let publisher = connector.publisher
    guard publisher.holder != nil else { return }
    guard let value = publisher.value else {
      findings.report(publisher, "the publisher is missing")
      return
    }
    guard let text = value.string else { return }
    if !text.unicodeScalars.contains(where: \.isAlphanumeric) {
      findings.report(
        publisher, text.isEmpty ? "the publisher is empty" : "the publisher '\(text)' has no letter or digit")
      return
    }
    let odd = text.unicodeScalars.first { !$0.isAlphanumeric && !" .,&'()-".unicodeScalars.contains($0) }
    if let odd { findings.report(publisher, "the publisher '\(text)' holds \(odd.shown)", as: .info) }
  }
}
