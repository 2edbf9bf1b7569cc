import Connectors
import Testing

@Suite struct TextMarkTests {
  private func marks(_ text: String, path: String = "readme.md") -> [String] {
    let file =
      path.hasSuffix(".json")
      ? SourceFile.json(path: path, bytes: Array(text.utf8)) : SourceFile(path: path, bytes: Array(text.utf8))
    return TextMark.all(in: file).map { String(decoding: file.bytes[$0.range], as: UTF8.self) }
  }

  static let github = "ghp_" + String(repeating: "aB3", count: 12)
  static let account = "AccountKey=" + String(repeating: "Zz09", count: 16)

  @Test(arguments: [
    "-----BEGIN PRIVATE KEY-----", "-----BEGIN OPENSSH PRIVATE KEY-----", "AKIAABCDEFGHIJKLMNOP", github,
    "xoxb-1234-abcd", account,
  ])
  func findsSecretsAtAnyOffset(secret: String) {
    for lead in 0..<34 {
      let text = String(repeating: " ", count: lead) + secret + "\n"
      #expect(marks(text) == [secret], "\(lead)")
    }
    #expect(marks(secret) == [secret])
  }

  @Test(arguments: [
    "-----BEGIN PUBLIC KEY-----", "AKIASHORT", "ghp_short", "right_of_way", "xoxo-", "xoxb-your-token",
    "AccountKey=<key>", "Basic authentication", "Basic QmFzaWM=", "client_secret", "client_secret={ClientSecret}",
    "client_secret: the secret of your application", "sig=abcdefghijklmnopqrstuvwxyz", "eyJhbGciOiJub25lIn0",
    "a token such as eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln",
  ])
  func leavesWhatIsNone(text: String) {
    #expect(marks(text).isEmpty)
  }

  @Test func findsSharedAccess() {
    let address = "https://contoso.example.org/x?sv=2020-01-01&sp=r&sig=abcdefghijklmnop%3D"
    #expect(marks("see \(address) now") == ["sig=abcdefghijklmnop%3D"])
  }

  @Test func findsTokensOnlyAsValues() {
    let token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln"
    #expect(marks("token: \(token)") == [token])
    #expect(marks("{\"default\": \"\(token)\"}", path: "a.json") == [token])
    #expect(marks("{\"description\": \"such as \(token)\"}", path: "a.json").isEmpty)
  }

  @Test func findsClientSecrets() {
    #expect(marks("{\"client_secret\": \"letters\"}", path: "a.json") == ["\"letters\""])
    #expect(marks("{\"client_secret\": {\"type\": \"string\"}}", path: "a.json").isEmpty)
    #expect(marks("{\"name\": \"client_secret\", \"default\": \"letters\"}", path: "a.json") == ["\"letters\""])
    #expect(marks("?client_secret=a1b2c3d4e5&x=1") == ["a1b2c3d4e5"])
  }

  @Test func findsConflicts() {
    #expect(marks("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n") == ["<<<<<<<"])
    #expect(marks("a\n=======\nb\n>>>>>>> x\n") == ["======="])
    #expect(marks("Title\n=======\n").isEmpty)
    #expect(marks("> >>>>>>> x\n").isEmpty)
  }

  @Test func readsNothingBinary() {
    #expect(TextMark.all(in: SourceFile(path: "x", bytes: [0] + Array("AKIAABCDEFGHIJKLMNOP".utf8))).isEmpty)
  }

  @Test func isBoundedByHostileText() {
    let text = String(repeating: "&sig=aaaaaaaaaaaaaaaa", count: 20_000) + String(repeating: "xoxb-", count: 20_000)
    #expect(marks(text).count <= 1000)
  }
}

@Suite struct CredentialLabelTests {
  private func values(_ line: String) -> [String] {
    let bytes = Array(line.utf8)
    return CredentialLabel.values(in: bytes, line: bytes.indices).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Password: hunter2", "hunter2"), ("- **API key**: `a1b2c3d4`", "a1b2c3d4"), ("pwd=s3cret!, user=x", "s3cret!"),
    ("\"client_secret\": \"P4ssw0rd\"", "P4ssw0rd"), ("user ada, password: S3cret!word", "S3cret!word"),
  ])
  func findsValues(line: String, value: String) {
    #expect(values(line) == [value])
  }

  @Test(arguments: [
    "Token: the token of your account", "API key: string", "Password: YOUR_PASSWORD1", "password: <password1>",
    "token: https://contoso.example.org/t1", "The password is optional.", "Passwords:", "key: ${SECRET1}",
    "secret = vault:contoso1",
  ])
  func leavesProse(line: String) {
    #expect(values(line).isEmpty)
  }
}
