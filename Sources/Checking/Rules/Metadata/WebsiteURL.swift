import Connectors
import Documents

/// The website can be opened.
enum WebsiteURL: Rule {
  static let id = "metadata/website-url"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The website is an absolute http or https URL.",
    why: "customers click on it where the connector is listed",
    fix: "write the whole address, such as https://contoso.example.org")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"website": «"contoso.example.org"»}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"website": «"https://:443/"»}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"website": «"https://contoso@"»}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [{"propertyName": "Website", "propertyValue": «"htps://contoso.example.org"»}]}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"website": "https://contoso.example.org"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let website = connector.website
    guard let value = website.value, let text = value.string, !text.isAbsoluteURL else { return }
    findings.report(
      website, "the website '\(text)' is no absolute URL", fix: .retext(value, text.withWebScheme, isSafe: false))
  }
}
