internal import Arguments
internal import Connectors
internal import Documents
internal import Ledger
internal import Nomination
internal import Platform
internal import Signing

/// What the verbs that change `policy.json` have in common.
enum PolicyEdit {
  static let principal = Operand(ValueDescription("NAME"), "the principal, most often a mail address")
  static let role = Operand(ValueDescription("ROLE"), "the role; root for those who sign policies")

  /// Changes the file, says so, and tells how it comes into force.
  static func run(
    in context: borrowing Context, done: String, _ body: (inout PolicyFile, Audit) throws -> Void
  ) throws -> ExitStatus {
    let workplace = try Workplace(context)
    let audit = try workplace.auditor().audit()
    var file = try PolicyFile(workplace)
    try body(&file, audit)
    try file.save(after: audit.policy.authority?.newest)
    context.output.line(done)
    if !context.isQuiet {
      context.output.line("it comes into force when it is adopted: hallmark policy adopt")
    }
    return .success
  }

  /// Gives the principal of a command line its role, or takes it away.
  static func setRole(
    held: Bool, by invocation: Invocation, in context: borrowing Context
  ) throws -> ExitStatus {
    let principal = invocation.value(of: principal) ?? ""
    let role = invocation.value(of: role) ?? ""
    return try run(in: context, done: "\(principal) holds \(role)\(held ? "" : " no longer")") { file, _ in
      try requireDeclared(role, in: file)
      if held { try requireKnown(principal, in: file) }
      try file.change(holders(role)) { list throws(Failure) in
        guard list.texts.contains(principal) != held else {
          if held { throw Failure("\(principal) holds \(role) already") }
          throw Failure(
            "\(principal) does not hold \(role)", hint: "those who do: \(list.texts.joined(separator: ", "))")
        }
        list = .texts(list.texts.filter { $0 != principal } + (held ? [principal] : []))
      }
    }
  }

  /// The path of the list of a role's holders in the file.
  static func holders(_ role: String) -> [String] {
    role == PolicyAdoption.role ? ["root", "principals"] : ["roles", role]
  }

  /// The roles of the file, that of those who sign policies first.
  static func roles(of file: PolicyFile) -> [String] {
    [PolicyAdoption.role] + (file.value["roles"]?.names ?? [])
  }

  static func requireDeclared(_ role: String, in file: PolicyFile) throws(UsageError) {
    let known = roles(of: file)
    guard !known.contains(role) else { return }
    throw undeclared(role, among: known)
  }

  /// That there is no role of a name, and which was probably meant.
  static func undeclared(_ role: String, among known: [String]) -> UsageError {
    UsageError(
      "the policy declares no role '\(role)'", word: role, known: known,
      otherwise: "roles are \(known.joined(separator: ", "))")
  }

  static func requireKnown(_ principal: String, in file: PolicyFile) throws(UsageError) {
    let known = file.value["principals"]?.names ?? []
    guard !known.contains(principal) else { return }
    throw unknown(principal, among: known)
  }

  /// That nobody has a name, and who was probably meant: mail addresses are long, and differ in little.
  static func unknown(_ principal: String, among known: [String]) -> UsageError {
    let meant = principal.nearest(among: known) ?? known.first { $0.hasPrefix(principal + "@") }
    let rest = known.count > 8 ? " and \(known.count - 8) more" : ""
    return UsageError(
      "the policy knows nobody called '\(principal)'",
      hint: meant.map { "did you mean '\($0)'?" }
        ?? "principals are \(known.prefix(8).joined(separator: ", "))\(rest)")
  }
}

/// `policy add`: enrols a principal, or gives one a further key.
enum PolicyAddCommand: Command {
  private static let key = Option.value(
    "key", ValueDescription("KEY", completion: .files), repeats: true,
    "a public key as one line, or a file that holds it")
  private static let role = Option.value("role", ValueDescription("ROLE"), repeats: true, "a role that they hold")
  private static let name = Option.value("name", ValueDescription("TEXT"), "how people call them")
  private static let recipient = Option.value(
    "recipient", ValueDescription("AGE1…"), "an age recipient for sealed test accounts")

  static let description = CommandDescription(
    "add", "enrols a principal, or gives one a further key",
    operands: [PolicyEdit.principal], options: [key, role, name, recipient],
    examples: [
      Example("hallmark policy add bob@example.org --key bob.pub --role certifier", "Enrol Bob as a certifier")
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let principal = invocation.value(of: PolicyEdit.principal) ?? ""
    let keys = try invocation.values(of: key).map { try line($0, in: context) }
    let recipient = try invocation.value(of: recipient).map { try SealRecipient(age: $0).text }
    return try PolicyEdit.run(in: context, done: "added \(principal)") { file, _ in
      let isNew = file.value["principals"]?[principal] == nil
      guard !isNew || !keys.isEmpty else {
        throw Failure("\(principal) needs a key", hint: "--key 'ssh-ed25519 AAAA…', or the file that holds it")
      }
      for role in invocation.values(of: role) { try PolicyEdit.requireDeclared(role, in: file) }
      try file.change(["principals", principal]) { person throws(Failure) in
        if isNew {
          person["name"] = .string(invocation.value(of: name) ?? principal)
          person["email"] = .string(principal)
        } else if let name = invocation.value(of: name) {
          person["name"] = .string(name)
        }
        person["keys"] = .texts((person["keys"]?.texts ?? []) + keys)
        if let recipient { person["recipient"] = .string(recipient) }
      }
      for role in invocation.values(of: role) {
        try file.change(PolicyEdit.holders(role)) { list throws(Failure) in
          if !list.texts.contains(principal) { list = .texts(list.texts + [principal]) }
        }
      }
    }
  }

  /// A key as it is given or as a file holds it, written as policies write keys.
  private static func line(_ text: String, in context: borrowing Context) throws -> String {
    let content = text.contains(" ") ? Array(text.utf8) : try File.read(context.absolute(text), limit: 1 << 16)
    let firstLine = String(decoding: content.prefix { $0 != 0x0A }, as: UTF8.self)
    guard !firstLine.hasPrefix("-----BEGIN ") || !firstLine.contains("PRIVATE KEY") else {
      throw Failure("'\(text)' holds a private key", hint: "give the public one, most often \(text).pub")
    }
    return try VerificationKey(anyForm: content).text
  }
}

/// `policy grant`: gives a principal a role.
enum PolicyGrantCommand: Command {
  static let description = CommandDescription(
    "grant", "gives a principal a role", operands: [PolicyEdit.principal, PolicyEdit.role],
    examples: [Example("hallmark policy grant bob@example.org publisher", "Let Bob publish")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    try PolicyEdit.setRole(held: true, by: invocation, in: context)
  }
}

/// `policy drop`: takes a role from a principal.
enum PolicyDropCommand: Command {
  static let description = CommandDescription(
    "drop", "takes a role from a principal", operands: [PolicyEdit.principal, PolicyEdit.role],
    examples: [Example("hallmark policy drop bob@example.org publisher", "Bob publishes no longer")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    try PolicyEdit.setRole(held: false, by: invocation, in: context)
  }
}

/// `policy remove`: retires a principal.
enum PolicyRemoveCommand: Command {
  static let description = CommandDescription(
    "remove", "retires a principal; what they have signed stays good",
    discussion: ["A key that others may hold has to be revoked besides: hallmark policy revoke."],
    operands: [PolicyEdit.principal],
    examples: [Example("hallmark policy remove bob@example.org", "Bob leaves")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let principal = invocation.value(of: PolicyEdit.principal) ?? ""
    return try PolicyEdit.run(in: context, done: "removed \(principal)") { file, _ in
      try PolicyEdit.requireKnown(principal, in: file)
      try file.change(["principals"]) { people throws(Failure) in people[principal] = nil }
      for role in PolicyEdit.roles(of: file) {
        try file.change(PolicyEdit.holders(role)) { list throws(Failure) in
          list = .texts(list.texts.filter { $0 != principal })
        }
      }
    }
  }
}

/// `policy revoke`: says of a key that it is believed no longer.
enum PolicyRevokeCommand: Command {
  private static let key = Operand(ValueDescription("KEY"), "the key as one line, or its fingerprint")
  private static let reason = Option.value("reason", ValueDescription("TEXT"), "why; it is required")

  static let description = CommandDescription(
    "revoke", "says of a key that it is believed no longer",
    discussion: [
      "For every connector the steps that are there now stay good; what the key signs from here on does not count. A step that it should not have signed is taken out by lowering its connector's number in \"trustedThrough\" before the policy is adopted.",
      "The key's owner keeps their name, and their other keys.",
    ],
    operands: [key], options: [reason],
    examples: [Example("hallmark policy revoke SHA256:… --reason 'laptop stolen'", "Revoke a key")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    guard let reason = invocation.value(of: reason) else {
      throw UsageError("'hallmark policy revoke' needs --reason", hint: "say in a few words what happened to the key")
    }
    let text = invocation.value(of: key) ?? ""
    return try PolicyEdit.run(in: context, done: "revoked \(text)") { file, audit in
      let fingerprint = try file.fingerprint(text)
      let trusted = audit.connectors.filter { $0.sequence > 0 }.map {
        JSON.Member($0.id.text, .number(String($0.sequence)))
      }
      try file.change([]) { root throws(Failure) in
        guard case .array(let entries)? = root["revoked"] else { throw Failure("the policy has no list 'revoked'") }
        guard !entries.contains(where: { $0["key"] == .string(fingerprint) }) else {
          throw Failure("\(fingerprint) is revoked already")
        }
        root["revoked"] = .array(
          entries + [
            .object([
              JSON.Member("key", .string(fingerprint)), JSON.Member("reason", .string(reason)),
              JSON.Member("trustedThrough", .object(trusted)),
            ])
          ])
      }
    }
  }
}
