import Connectors
import Documents

/// The privacy policy can be opened.
enum PrivacyPolicyURL: Rule {
  static let id = "metadata/privacy-policy-url"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The privacy policy is an absolute http or https URL.",
    why: "customers have to be able to read it before they connect",
    fix: "write the whole address, such as https://contoso.example.org/privacy")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"privacyPolicy": «"see our website"»}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"privacyPolicy": "https://contoso.example.org/privacy"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let policy = connector.privacyPolicy
    guard let value = policy.value, let text = value.string, !text.isAbsoluteURL else { return }
    findings.report(
      policy, "the privacy policy '\(text)' is no absolute URL",
      fix: .retext(value, text.withWebScheme, isSafe: false))
  }
}
