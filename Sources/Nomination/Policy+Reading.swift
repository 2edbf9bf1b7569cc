import Encodings
import Connectors
import Documents

extension Policy {
  /// Reads the bytes of a `policy.json`; whatever departs from the form is refused.
  public convenience init(_ bytes: [UInt8], key: @escaping KeyReading) throws(Refusal) {
    guard bytes.count <= PolicyReader.byteLimit else {
      throw Refusal("policy.json has \(bytes.count) bytes, and 1 MiB is the most")
    }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw Refusal("policy.json begins with a byte order mark") }
    let document = Document.json(bytes)
    if let fault = document.faults.first(where: { $0.weight != .info }) {
      let line = LineTable(bytes).position(of: fault.range.lowerBound).line
      throw Refusal("policy.json: \(fault.message)", line: line)
    }
    guard let root = document.root else { throw Refusal("policy.json is empty") }
    try self.init(PolicyReader(document: document, key: key), root)
  }

  private convenience init(_ reader: PolicyReader, _ value: Value) throws(Refusal) {
    let required = ["version", "principals", "root", "roles", "states", "transitions", "revoked"]
    let top = try reader.object(value, "the policy", ["$schema", "suppress", "seal"] + required, required: required)
    func member(_ name: String) throws(Refusal) -> Value {
      guard let member = top[name] else { throw Refusal("the policy has no member '\(name)'") }
      return member
    }
    let version = try reader.number(try member("version"), "the policy's version", from: 1)
    let principals = try reader.principals(try member("principals"))
    let names = Set(principals.map(\.name))
    let (root, threshold) = try reader.root(try member("root"), among: names)
    let roles = try reader.roles(try member("roles"), among: names)
    let declared = Set(roles.map(\.name)).union([PolicyAdoption.role, Workflow.ownerRole])
    let states = try reader.states(try member("states"))
    let rules = try reader.rules(
      try member("transitions"), states: Set(states.map(\.name)), roles: declared)
    let isRole: (String) -> String? = { declared.contains($0) ? nil : "the role '\($0)' is not declared" }
    self.init(
      version: version, principals: principals, root: root, rootThreshold: threshold, roles: roles,
      suppress: try reader.list(top["suppress"], "suppress", checking: isRole),
      seal: try reader.list(top["seal"], "seal", checking: isRole), states: states,
      workflow: Workflow(rules: rules), revoked: try reader.revoked(try member("revoked")))
  }
}

extension PolicyReader {
  func principals(_ value: Value) throws(Refusal) -> [Policy.Principal] {
    let members = try dictionary(value, "principals") { name throws(Refusal) in
      guard Words.isPrincipal(name) else {
        throw Refusal("'\(name)' is no principal's name", hint: "1 to 128 printable ASCII characters without space")
      }
    }
    guard members.count <= Self.principalLimit else {
      throw refusal("there are \(members.count) principals, and \(Self.principalLimit) are the most", at: value)
    }
    var mailboxes: [String: String] = [:]
    var keyOwners: [String: String] = [:]
    var principals: [Policy.Principal] = []
    for member in value.members {
      let principal = try principal(member.key.string, member.value)
      if let other = mailboxes.updateValue(principal.name, forKey: Mailbox.folded(principal.name)) {
        throw refusal("'\(principal.name)' and '\(other)' are one name in references", at: member.value)
      }
      for key in principal.keys {
        if let other = keyOwners.updateValue(principal.name, forKey: key.fingerprint) {
          throw refusal("the key \(key.fingerprint) of '\(principal.name)' is also one of '\(other)'", at: member.value)
        }
        for material in key.materials {
          // One person may have a key in two forms.
          if let other = keyOwners.updateValue(principal.name, forKey: material), other != principal.name {
            throw refusal(
              "the key \(key.fingerprint) of '\(principal.name)', or a subkey of it, is also one of '\(other)' in another form",
              at: member.value)
          }
        }
      }
      principals.append(principal)
    }
    return principals
  }

  private func principal(_ name: String, _ value: Value) throws(Refusal) -> Policy.Principal {
    let members = try object(
      value, "the principal '\(name)'", ["name", "email", "keys", "recipient"], required: ["keys"])
    var keys: [Policy.Key] = []
    let texts = try list(members["keys"], "the keys of '\(name)'") { _ in nil }
    guard !texts.isEmpty else { throw refusal("the principal '\(name)' has no key", at: value) }
    for text in texts {
      switch key(text) {
      case .success(let key): keys.append(key)
      case .failure(let error): throw refusal("a key of '\(name)' cannot be used: \(error.message)", at: value)
      }
    }
    var recipient: String?
    if let given = members["recipient"] {
      let text = try string(given, "the recipient of '\(name)'")
      guard Self.isRecipient(text) else { throw refusal("the recipient of '\(name)' is no age1… recipient", at: given) }
      recipient = text
    }
    return Policy.Principal(
      name: name, displayName: try text(members["name"], "the name of '\(name)'"),
      email: try text(members["email"], "the email of '\(name)'"), keys: keys, recipient: recipient)
  }

  private func text(_ value: Value?, _ what: String) throws(Refusal) -> String {
    guard let value else { return "" }
    return try string(value, what)
  }

  private static func isRecipient(_ text: String) -> Bool {
    text.utf8.count == 62 && text.hasPrefix("age1")
      && text.utf8.dropFirst(4).allSatisfy { "qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8.contains($0) }
  }

  func root(_ value: Value, among names: Set<String>) throws(Refusal) -> ([String], Int) {
    let members = try object(value, "root", ["principals", "threshold"], required: ["principals", "threshold"])
    let principals = try list(members["principals"], "the root's principals") {
      names.contains($0) ? nil : "'\($0)' is no principal"
    }
    let threshold = try members["threshold"].map { value throws(Refusal) in
      try number(value, "the root's threshold", from: 1)
    }
    guard let threshold, threshold <= principals.count else {
      throw refusal("the root's threshold is above the number of its principals (\(principals.count))", at: value)
    }
    return (principals, threshold)
  }

  func roles(_ value: Value, among names: Set<String>) throws(Refusal) -> [Policy.Role] {
    _ = try dictionary(value, "roles") { name throws(Refusal) in
      guard Words.isWord(name), name != Workflow.ownerRole, name != PolicyAdoption.role else {
        throw Refusal("'\(name)' is no name for a role", hint: "a lower-case word; owner and root are reserved")
      }
    }
    var roles: [Policy.Role] = []
    for member in value.members {
      let name = member.key.string
      let principals = try list(member.value, "the role '\(name)'") {
        names.contains($0) ? nil : "'\($0)' is no principal"
      }
      roles.append(Policy.Role(name: name, principals: principals))
    }
    return roles
  }

  func states(_ value: Value) throws(Refusal) -> [Policy.State] {
    _ = try dictionary(value, "states") { name throws(Refusal) in
      guard Words.isWord(name), name != Workflow.start else {
        throw Refusal("'\(name)' is no name for a state", hint: "a lower-case word; none is reserved")
      }
    }
    var states: [Policy.State] = []
    for member in value.members {
      let name = member.key.string
      let members = try object(member.value, "the state '\(name)'", ["review", "base", "notice"])
      states.append(
        Policy.State(
          name: name, isReview: try boolean(members["review"], "review of '\(name)'"),
          isBase: try boolean(members["base"], "base of '\(name)'"),
          notice: try members["notice"].map { value throws(Refusal) in try string(value, "notice of '\(name)'") }))
    }
    return states
  }

  func revoked(_ value: Value) throws(Refusal) -> [Policy.Revocation] {
    guard value.isArray else { throw refusal("revoked is no list", at: value) }
    var seen: Set<String> = []
    var revocations: [Policy.Revocation] = []
    for element in value.elements {
      let members = try object(
        element, "an entry of revoked", ["key", "reason", "trustedThrough"], required: ["key", "reason"])
      let key = try text(members["key"], "the key of an entry of revoked")
      guard Self.isFingerprint(key) else {
        throw refusal("'\(key)' is no fingerprint: SHA256:… or 40 lower-case digits", at: element)
      }
      guard seen.insert(key).inserted else { throw refusal("the key \(key) is revoked twice", at: element) }
      var trusted: [String: Int] = [:]
      if let given = members["trustedThrough"] {
        let entries = try dictionary(given, "trustedThrough") { name throws(Refusal) in
          guard ConnectorID(name) != nil else { throw Refusal("'\(name)' is no connector id") }
        }
        for (name, value) in entries { trusted[name] = try number(value, "trustedThrough of '\(name)'", from: 0) }
      }
      revocations.append(
        Policy.Revocation(
          fingerprint: key, reason: try text(members["reason"], "the reason of \(key)"), trustedThrough: trusted))
    }
    return revocations
  }

  private static func isFingerprint(_ text: String) -> Bool {
    if text.hasPrefix("SHA256:") {
      return text.utf8.count == 50 && Base64.decode(Array(text.utf8.dropFirst(7)) + [UInt8(ascii: "=")]) != nil
    }
    return ObjectName(hex: text) != nil
  }
}
