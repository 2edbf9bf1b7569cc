internal import Connectors
internal import Documents
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Signing

/// The `policy.json` of the work tree, on its way to the next version.
struct PolicyFile {
  private let top: String
  private let document: Document
  private(set) var value: JSON
  private let reading: KeyReading

  static let name = ".hallmark/policy.json"

  init(_ workplace: Workplace) throws {
    guard let top = workplace.repository.workTree else {
      throw Failure("a bare repository has no file to change", hint: "run it in a clone")
    }
    self.top = top
    let path = Path.join(top, Self.name)
    guard FileStatus.ifPresent(path) != nil else {
      throw Failure("there is no \(Self.name) here", hint: "hallmark init writes one")
    }
    document = Document.json(try File.read(path, limit: 1 << 20))
    guard let root = document.root, root.isObject, document.isSound else {
      throw Failure("\(Self.name) is no JSON object", hint: "hallmark policy lint tells where")
    }
    value = JSON(root)
    reading = { text in
      do throws(KeyStringError) {
        return .success(Policy.Key(try VerificationKey(text)))
      } catch {
        return .failure(Refusal(error.message))
      }
    }
  }

  /// Changes the object at a path of member names; a member that is missing on the way is made.
  mutating func change(_ names: [String], _ body: (inout JSON) throws(Failure) -> Void) throws(Failure) {
    try value.change(names[...], body)
  }

  /// The policy that it is now, or why it is none.
  func policy() throws(Refusal) -> Policy { try Policy(Array(value.fileText.utf8), key: reading) }

  /// Writes it as the version after the newest adopted one; what would be no policy is not written.
  mutating func save(after newest: AdoptedPolicy?) throws {
    if let newest {
      try change([]) { root throws(Failure) in root["version"] = .number(String(newest.policy.version + 1)) }
    }
    do throws(Refusal) {
      _ = try policy()
    } catch {
      throw Failure(
        "the policy would not be well formed: \(error.message)", hint: error.hint.isEmpty ? nil : error.hint)
    }
    let bytes = Editor(document)?.text(saying: value) ?? Array(value.fileText.utf8)
    try File.write(bytes, at: Self.name, below: top)
  }

  /// The name that a key is known by: of a public key its fingerprint, of a fingerprint itself.
  func fingerprint(_ text: String) throws(Failure) -> String {
    if text.hasPrefix("SHA256:") || (text.utf8.count == 40 && !text.contains(" ")) { return text }
    switch reading(text) {
    case .success(let key): return key.fingerprint
    case .failure:
      throw Failure(
        "'\(text)' is neither a public key nor a fingerprint",
        hint: "a fingerprint is SHA256:… or the 40 digits of an OpenPGP key; hallmark policy show lists them")
    }
  }
}

extension JSON {
  /// The member of an object; setting nil takes it away.
  subscript(name: String) -> JSON? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.name == name }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      if let index = members.firstIndex(where: { $0.name == name }) {
        if let newValue { members[index].value = newValue } else { members.remove(at: index) }
      } else if let newValue {
        members.append(Member(name, newValue))
      }
      self = .object(members)
    }
  }

  /// The names of an object's members.
  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  /// The texts of a list of strings.
  var texts: [String] {
    guard case .array(let elements) = self else { return [] }
    return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  /// A list of strings.
  static func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  fileprivate mutating func change(
    _ names: ArraySlice<String>, _ body: (inout JSON) throws(Failure) -> Void
  ) throws(Failure) {
    guard let name = names.first else { return try body(&self) }
    var member = self[name] ?? .object([])
    try member.change(names.dropFirst(), body)
    self[name] = member
  }
}
