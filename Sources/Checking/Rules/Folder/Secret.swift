import Connectors
import Documents

/// No secret is submitted.
enum Secret: Rule {
  static let id = "folder/secret"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No text file holds a private key, an access key, a token or a password.",
    why: "everybody who can read the repository, now or later, can use it",
    fix: "revoke the secret first, then take it out of the file and of the history")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- readme.md
      «-----BEGIN RSA PRIVATE KEY-----»
      «AKIAABCDEFGHIJKLMNOP» and «ghp_0123456789abcdefghijABCDEFGHIJ012345»
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"parameters": {"secret": {"name": "client_secret", "default": «"a1b2c3d4e5f6"»}, "header": {"default": "Basic «YWRhOnM0Y3IzdA==»"}}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"definitions": {"Token": {"example": "«eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl»"}}}
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"value": "client_secret={ClientSecret}"}}
      --- readme.md
      Authenticate with Basic auth or a token such as eyJ. The client_secret is in the portal, as xoxb-… is.
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for mark in connector.marks {
      guard case .secret(let what) = mark.kind else { continue }
      findings.report(
        at: .bytes(mark.range, of: mark.file), "this looks like \(what)", as: mark.isExample ? .warning : nil)
    }
  }
}
