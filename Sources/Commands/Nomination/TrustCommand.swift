internal import Arguments
internal import Crypto
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting

/// `trust`: sets the pin, which says whose policy this repository's is.
enum TrustCommand: Command {
  private static let digest = Operand(
    ValueDescription("DIGEST"), optional: true, "the digest of the genesis, as somebody you trust told it to you")

  static let description = CommandDescription(
    "trust", "pins the genesis, which says whose policy counts here",
    discussion: [
      "The digest has to come to you by another way than the repository itself: a maintainer's message, a printed page. It is kept in .git/config as hallmark.genesis.",
      "Without a digest the genesis that is found here is shown, and pinned if you say so.",
    ],
    operands: [digest],
    examples: [Example("hallmark trust sha256:9f86d081884c7d65…", "Pin the genesis that a maintainer told you")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    let found = try genesis(workplace.repository)
    guard let text = invocation.value(of: digest) else {
      return try ask(about: found, workplace, in: context)
    }
    guard let pin = Digest(text: text) else {
      throw Failure("'\(text)' is no digest", hint: "sha256: and 64 lower-case hexadecimal digits")
    }
    // A pin that cannot be read is replaced.
    let old = try? Pin.read(workplace.repository.configuration())
    if let found, found.digest != pin {
      throw Failure(
        "the genesis in this repository is another one, \(found.digest)",
        hint: old.map { "the pin stays as it was, \($0)" } ?? "nothing is pinned", status: .refused)
    }
    try Self.pin(pin, in: workplace, context)
    context.output.line("pinned \(pin)" + (old.map { $0 == pin ? "" : "; it was \($0) before" } ?? ""))
    return .success
  }

  private static func ask(
    about found: (digest: Digest, adoption: PolicyAdoption)?, _ workplace: Workplace, in context: borrowing Context
  ) throws -> ExitStatus {
    guard let found else {
      throw Failure("there is no genesis here", hint: "hallmark sync fetches it; hallmark init makes one")
    }
    context.errors.line("the genesis here is \(found.digest)")
    let tagger = found.adoption.tagger
    context.errors.line(
      VisibleText.escaped(
        "  signed as \(found.adoption.signer), by \(tagger.name) <\(tagger.mail)> on \(Moment(seconds: Int64(tagger.seconds)).day)"
      ))
    guard context.terminal.isInput else {
      throw Failure(
        "nobody is there to be asked",
        hint: "compare it with what a maintainer told you: hallmark trust \(found.digest)")
    }
    let answer = Question.ask("Is it the one that a maintainer told you? (yes/no)", usual: "no", in: context)
    guard answer == "yes" else {
      context.errors.line("nothing is pinned")
      return .refused
    }
    try pin(found.digest, in: workplace, context)
    context.output.line("pinned \(found.digest)")
    return .success
  }

  /// The genesis that stands in a repository, and what it says.
  static func genesis(_ repository: Repository) throws(GitError) -> (digest: Digest, adoption: PolicyAdoption)? {
    guard let id = try repository.reference(TagName.policy(1).reference)?.id,
      let bytes = try? repository.read(id, as: .tag, limit: 65_536).bytes,
      let record = try? TagRecord<PolicyAdoption>(policy: bytes)
    else { return nil }
    return (PolicyProposal.digest(bytes), record.content)
  }

  /// Writes the pin to the repository's own configuration.
  static func pin(_ digest: Digest, in workplace: Workplace, _ context: borrowing Context) throws {
    let program = Program(
      "git", ["config", "--local", Pin.name, digest.description], environment: context.environment,
      directory: workplace.repository.workTree ?? workplace.repository.gitDirectory)
    let outcome = try program.run()
    guard outcome.isSuccess else { throw Failure("git could not write the pin: \(outcome.errorText)") }
  }
}
