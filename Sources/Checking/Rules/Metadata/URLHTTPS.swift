import Connectors
import Documents

/// Website and privacy policy are read over an encrypted line.
enum URLHTTPS: Rule {
  static let id = "metadata/url-https"
  static let level = Level.info
  static let documentation = Documentation(
    what: "Website and privacy policy are https URLs.",
    why: "browsers warn of pages that come over plain http",
    fix: "write https:// once the page is served over it")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"website": «"http://contoso.example.org"»}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"website": "https://contoso.example.org", "privacyPolicy": "https://contoso.example.org/privacy"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for fact in [connector.website, connector.privacyPolicy] {
      // The fifth byte tells it from https.
      guard let value = fact.value, let text = value.string, text.utf8.dropFirst(4).first == UInt8(ascii: ":"),
        text.isAbsoluteURL
      else { continue }
      findings.report(
        fact, "\(fact.name) is a plain http URL", fix: .retext(value, "https" + text.dropFirst(4), isSafe: false))
    }
  }
}
