internal import Arguments
internal import Connectors
internal import Encodings
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Signing

/// `seal`: encrypts a test account to those who validate.
enum SealCommand: Command {
  private static let file = Operand(
    ValueDescription("FILE", completion: .files), optional: true, "what to seal; standard input if left out")

  static let description = CommandDescription(
    "seal", "encrypts a test account to those who validate",
    discussion: [
      "It is encrypted with age to the principals of the policy's seal roles, and written to test-account.sealed in the connector's folder. What is sealed never stands in a file in clear text."
    ],
    operands: [StepOptions.id, file],
    examples: [Example("hallmark seal contoso < account.txt", "Seal what stands in account.txt")],
    exitStatuses: ExitStatusNote.usual + [ExitStatusNote(3, "no policy says to whom: no pin")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let account = try SealedAccount(invocation.value(of: StepOptions.id) ?? "", in: context)
    guard let policy = account.policy else {
      throw Failure("no valid policy says who validates", hint: "hallmark verify tells why", status: .undecided)
    }
    let recipients = try policy.sealPrincipals.flatMap { try Self.recipients(of: $0, under: policy) }
    let bytes =
      try invocation.value(of: file).map { try File.read(context.absolute($0), limit: 1 << 20) }
      ?? context.readInput(1 << 20)
    guard !bytes.isEmpty else { throw Failure("there is nothing to seal", hint: "give it on standard input") }
    let sealed = try account.sealer.seal(bytes, to: recipients)
    try File.write(sealed, at: account.name, below: account.top)
    context.output.line(
      "sealed to \(policy.sealPrincipals.map(\.name).joined(separator: ", ")): \(context.shown(account.path))")
    if !context.isQuiet {
      context.output.line(
        "it counts once it is committed: git add \(ShellWord.quoted(context.shown(account.path))) && git commit")
    }
    return .success
  }

  /// What a principal can decrypt with: the recipient named for sealing, or every key of a kind that can.
  private static func recipients(of person: Policy.Principal, under policy: Policy) throws -> [SealRecipient] {
    if let text = person.recipient { return [try SealRecipient(age: text)] }
    let keys = person.keys.filter { policy.revocation(of: $0) == nil }
    let recipients = try keys.compactMap { SealRecipient(try VerificationKey($0.text)) }
    guard !recipients.isEmpty else {
      throw Failure(
        "nothing can be sealed to \(person.name): none of their keys can decrypt",
        hint: "hallmark policy add \(ShellWord.quoted(person.name)) --recipient age1…")
    }
    return recipients
  }
}

/// `open`: decrypts a test account.
enum OpenCommand: Command {
  static let description = CommandDescription(
    "open", "decrypts a test account that was sealed to you",
    discussion: [
      "The keys are those that hallmark.identity in git's configuration names, the one that git signs with, and SSH's usual ones."
    ],
    operands: [StepOptions.id],
    examples: [Example("hallmark open contoso", "Show the test account")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let account = try SealedAccount(invocation.value(of: StepOptions.id) ?? "", in: context)
    let sealed = try File.read(account.path, limit: 1 << 21)
    let configuration = try account.workplace.repository.configuration()
    let identities = account.sealer.identities(
      named: configuration.strings("hallmark.identity"), signingKey: configuration.path("user.signingkey"))
    context.output.write(try account.sealer.open(sealed, identities: identities))
    return .success
  }
}

/// The sealed test account of a connector in the work tree.
struct SealedAccount {
  let workplace: Workplace
  /// The policy in force; nil where none is valid.
  let policy: Policy?
  let top: String
  /// The path from there.
  let name: String
  var path: String { Path.join(top, name) }
  let sealer: Sealer

  init(_ word: String, in context: borrowing Context) throws {
    workplace = try Workplace(context)
    let id = try Workplace.id(word)
    guard let top = workplace.repository.workTree else {
      throw Failure("a bare repository has no work tree", hint: "run it in a clone")
    }
    let newest = try workplace.auditor().auditPolicy().authority?.newest
    policy = newest?.policy
    let roots = try newest?.roots ?? NewPlace.configuration(at: top).roots
    let folders = roots.all.flatMap { root in
      let entries = (try? Directory.entries(of: Path.join(top, root.path))) ?? []
      return entries.filter { $0.kind == .directory }.map { Path.join(root.path, $0.name) }
    }
    guard let folder = folders.first(where: { roots.id(ofFolder: $0) == id }) else {
      throw UsageError(
        "there is no folder of the connector '\(id)' here", word: id.text,
        known: folders.compactMap { roots.id(ofFolder: $0)?.text }, otherwise: "hallmark new \(id) makes one")
    }
    self.top = top
    name = "\(folder)/test-account.sealed"
    sealer = Sealer(environment: context.environment, directory: context.directory)
  }
}

extension KeyStringError: Tellable {
  var failure: Failure { Failure(message) }
}
