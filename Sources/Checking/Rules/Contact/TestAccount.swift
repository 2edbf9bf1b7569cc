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
    // How a user connects stands in apiProperties.json otherwise, and has rules of its own.
    if let file = connector.metadataFile { found += credentials(in: file, leavingOut: "connection") }
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

  /// The credentials in a file; of a document one member may be left out.
  static func credentials(in file: SourceFile, leavingOut name: String? = nil) -> [Credential] {
    guard let document = file.document else { return credentials(in: file, by: Markdown(file.bytes)) }
    var found: [Credential] = []
    if let root = document.root { walk(root, file, leavingOut: name, &found) }
    return found
  }

  private static func credentials(in file: SourceFile, by text: Markdown) -> [Credential] {
    var found: [Credential] = []
    for line in text.lines where line.kind != .blank { found += labels(in: text.bytes, line.range, file, nil) }
    return found
  }

  private static func walk(
    _ value: Value, _ file: SourceFile, leavingOut name: String? = nil, _ found: inout [Credential]
  ) {
    for member in value.members where member.key.string != name {
      guard let text = member.value.string else {
        walk(member.value, file, &found)
        continue
      }
      if !CredentialLabel.isOne(member.key.string) {
        let document = value.document
        let content = document.contentRange(of: document.tape[member.value.index])
        found += labels(in: document.bytes, content, file, member.value.index)
      } else if !SecretDummy.isOne(text), !(member.key.string == "clientSecret" && DummyMark.isIn(text)) {
        let message = "'\(member.key.string)' holds a credential in clear text"
        found.append(
          Credential(
            place: .value(member.value), range: member.value.range, node: member.value.index, message: message))
      }
    }
    for element in value.elements { walk(element, file, &found) }
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
