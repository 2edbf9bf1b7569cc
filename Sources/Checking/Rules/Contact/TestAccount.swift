import Connectors
import Documents

/// No test account stands there in clear text.
enum TestAccount: Rule {
  static let id = "contact/test-account"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No password, key or token of a test account stands in contact.json, metadata.json, the readme or the intro.",
    why: "everybody who can read the repository, now or later, can use it",
    fix: "seal the account with 'hallmark seal', take the text away, and change the password")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"testAccount": {"password": «"hunter22"», "instructions": "User: ada, password: «s3cret!word»"}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- readme.md
      Log in with

      - **Password**: «P4ssw0rd!»
      """#),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"testAccount": {"reference": "test-account.sealed", "password": "<password>"}}
      --- readme.md
      API key: the key that you got from the portal. Token: YOUR_TOKEN
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"connection": {"testAccount": {"password": «"Tr0ub4dor&3xyz"»}}}
      """#),
    .failing(
      .folder,
      #"""
      --- readme.md
      Login with @ada(password: «Tr0ub4dor3!xyz») now.
      """#),
    .failing(
      .folder,
      #"""
      --- contact.json
      {"password": «"@Summer(2024x!9)"», "testAccount": {"clientSecret": «"q8Z~latest1234ABCD"»}}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"connection": {"parameters": {"token": {"oAuthSettings": {"clientSecret": "Value-From-Your-App-Registration"}}},
        "policies": [{"parameters": {"url": "https://@connectionParameters('token:2Instance')/api"}}]}}
      --- contact.json
      {"password": "@environmentVariables('password')", "header": "key: @concat('token:4Instance', 'b')"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    var found: [Credential] = []
    if let file = connector.contactFile { found += credentials(in: file) }
    if let file = connector.metadataFile { found += credentials(in: file, withOAuthSecret: false) }
    for text in [connector.readme, connector.intro].compactMap(\.self) {
      found += credentials(in: text.file, by: text.text)
    }
    for credential in found { findings.report(at: credential.place, credential.message) }
  }

  /// A credential in clear text.
  struct Credential {
    let place: Place
    /// The bytes of it.
    let range: Range<Int>
    /// The node of the file's document that it stands in.
    let node: Int?
    let message: String
  }

  /// Whether a file of a connector's folder is one of those that are looked through.
  static func looks(into name: some StringProtocol) -> Bool {
    ["contact.json", "metadata.json", "readme.md", "intro.md"].contains(name.lowercased())
  }

  /// The credentials in a file, with or without the secret of an OAuth connection, which has a rule of its own.
  static func credentials(in file: SourceFile, withOAuthSecret: Bool = true) -> [Credential] {
    guard let document = file.document else { return credentials(in: file, by: Markdown(file.bytes)) }
    var found: [Credential] = []
    if let root = document.root { walk(root, named: nil, file, withOAuthSecret, &found) }
    return found
  }

  private static func credentials(in file: SourceFile, by text: Markdown) -> [Credential] {
    var found: [Credential] = []
    for line in text.lines where line.kind != .blank { found += labels(in: text.bytes, line.range, file, nil) }
    return found
  }

  private static func walk(
    _ value: Value, named name: String?, _ file: SourceFile, _ withOAuthSecret: Bool, _ found: inout [Credential]
  ) {
    for member in value.members {
      let label = member.key.string
      guard let text = member.value.string else {
        walk(member.value, named: label, file, withOAuthSecret, &found)
        continue
      }
      if label == "clientSecret", name == "oAuthSettings", !withOAuthSecret || DummyMark.isIn(text) { continue }
      if !CredentialLabel.isOne(label) {
        let document = value.document
        let content = document.contentRange(of: document.tape[member.value.index])
        found += labels(in: document.bytes, content, file, member.value.index)
      } else if !SecretDummy.isOne(text) {
        found.append(
          Credential(
            place: .value(member.value), range: member.value.range, node: member.value.index,
            message: "'\(label)' holds a credential in clear text"))
      }
    }
    for element in value.elements { walk(element, named: nil, file, withOAuthSecret, &found) }
  }

  /// What stands behind labels in a text.
  private static func labels(
    in bytes: [UInt8], _ line: Range<Int>, _ file: SourceFile, _ node: Int?
  ) -> [Credential] {
    CredentialLabel.values(in: bytes, line: line).map { range in
      Credential(
        place: .bytes(range, of: file), range: range, node: node,
        message: "this looks like a credential in clear text")
    }
  }
}
