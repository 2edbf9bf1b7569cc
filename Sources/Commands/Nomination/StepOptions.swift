internal import Arguments
internal import Crypto
internal import Nomination
internal import Platform

/// The options that say what a step or an approval is to hold.
enum StepOptions {
  static let id = Operand(ValueDescription("ID"), "the connector")
  static let role = Option.value("role", ValueDescription("ROLE"), "the role to sign in; found if left out")
  static let detail = Option.value(
    "detail", ValueDescription("KEY=TEXT"), repeats: true, "a detail that the step records")
  static let owner = Option.value(
    "owner", ValueDescription("'NAME KEY'"), repeats: true, "an owner of the connector, with a public key as one line")
  static let evidence = Option.value(
    "evidence", ValueDescription("KIND=FILE", completion: .files), repeats: true,
    "a document whose digest the step records; the file itself stays where it is")
  static let commit = Option.value("commit", ValueDescription("REV"), "the commit to bind; HEAD if left out")
  static let principal = Option.value("as", ValueDescription("NAME"), "sign under this name")
  static let push = Option.value(
    "push", ValueDescription("REMOTE", isOptional: true), "send it to a remote (origin) at once")

  /// The reason that `-m` gives, as git leaves it: no spaces at line ends, no two blank lines in a row.
  static func reason(_ text: String?) throws(UsageError) -> String? {
    guard let text else { return nil }
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard !lines.isEmpty else {
      throw UsageError("'--message' takes a reason, and was given none", hint: "leave the option out, or say why")
    }
    return lines.joined(separator: "\n")
  }

  /// What the options add to a step.
  static func additions(_ invocation: Invocation, in context: borrowing Context) throws -> StepAdditions {
    var additions = StepAdditions()
    for option in [detail, owner, evidence, role, principal] {
      for text in invocation.values(of: option) {
        guard let problem = FieldText.problem(text) else { continue }
        throw UsageError("'--\(option.name)' takes one line of plain text: \(problem)")
      }
    }
    for text in invocation.values(of: detail) {
      let (key, value) = try pair(text, "--detail")
      additions.details.append(.init(key: key, text: value))
    }
    for text in invocation.values(of: owner) {
      guard let space = text.firstIndex(of: " ") else {
        throw UsageError(
          "'--owner' takes a name, a space and a public key", hint: "--owner 'dev@example.org ssh-ed25519 AAAA…'")
      }
      additions.owners.append(.init(principal: String(text[..<space]), key: String(text[text.index(after: space)...])))
    }
    for text in invocation.values(of: evidence) {
      let (kind, path) = try pair(text, "--evidence")
      let bytes = try File.read(context.absolute(path), limit: 1 << 30)
      additions.evidence.append(.init(kind: kind, digest: Digest(SIMD32(SHA256.digest(of: bytes).bytes))))
    }
    return additions
  }

  /// The remote that `--push` names; nil where it is not given.
  static func remote(_ invocation: Invocation) -> String? {
    invocation.value(of: push).map { $0.isEmpty ? "origin" : $0 }
  }

  private static func pair(_ text: String, _ option: String) throws(UsageError) -> (String, String) {
    guard let equals = text.firstIndex(of: "=") else {
      throw UsageError("'\(option)' takes a name, '=' and a value, and was given '\(text)'")
    }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }
}
