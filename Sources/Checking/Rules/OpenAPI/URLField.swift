import Definitions
import Documents

/// A member that holds a URL holds one.
enum URLField: Rule {
  static let id = "openapi/url"
  static let level = Level.error
  static let official = ["UrlNotValid"]
  static let documentation = Documentation(
    what: "termsOfService, license.url, externalDocs.url, authorizationUrl and tokenUrl are absolute URLs; in "
      + "3.0 the first three may be relative.",
    why: "users who follow the link, or sign in by it, arrive nowhere",
    fix: "write the URL in full, beginning with https://")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"info": {"title": "A", "termsOfService": «"none"», "license": {"name": "MIT", "url":
        «"example.org/license"»}}, "externalDocs": {"url": «""»}}
      """#),
    .failing(
      .definition,
      #"""
      {"securityDefinitions": {"A": {"type": "oauth2", "authorizationUrl": «"/authorize"», "tokenUrl":
        «"https://"»}}}
      """#),
    .failing(.definition, #"{"openapi": "3.0.3", "externalDocs": {"url": «"see the wiki"»}}"#),
    .passing(
      .definition,
      #"""
      {"info": {"termsOfService": "https://example.org/terms"}, "externalDocs": {"url":
        "HTTP://example.org"}}
      """#),
    .passing(.definition, #"{"openapi": "3.0.3", "externalDocs": {"url": "/wiki"}}"#),
  ]

  static let check = Check.several([
    .object({ judge($0, .termsOfService, mayBeRelative: true, &$1) }, of: .info),
    .object({ judge($0, .url, mayBeRelative: true, &$1) }, of: .license),
    .object({ judge($0, .url, mayBeRelative: true, &$1) }, of: .externalDocs),
    .object(judgeSecurity, of: .securityScheme),
    .object(judgeSecurity, of: .flow),
  ])

  private static func judgeSecurity(_ object: ObjectUse, _ findings: inout Findings) {
    judge(object, .authorizationURL, mayBeRelative: false, &findings)
    judge(object, .tokenURL, mayBeRelative: false, &findings)
  }

  private static func judge(
    _ object: ObjectUse, _ keyword: Keyword, mayBeRelative: Bool, _ findings: inout Findings
  ) {
    guard let value = object[keyword], let text = value.string else { return }
    if mayBeRelative && !object.definition.isTwo {
      if !text.isURIReference { findings.report(value, "\(keyword.name) '\(text)' is no URL") }
    } else if !text.isAbsoluteURL {
      let full = "https://" + text
      let isMeant = text.contains(".") && !text.contains(":") && !text.hasPrefix("/") && full.isAbsoluteURL
      findings.report(
        value, text.isEmpty ? "\(keyword.name) is empty" : "\(keyword.name) '\(text)' is no absolute URL",
        fix: isMeant ? Fix(isSafe: false, edits: [.retext(value, full)]) : nil)
    }
  }
}
