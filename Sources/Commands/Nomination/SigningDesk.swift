internal import Connectors
internal import Encodings
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting
internal import Signing

/// The user as a signer: the key that git signs with, and what git would write as tagger.
struct SigningDesk {
  /// The key.
  let key: VerificationKey
  /// The tagger of what is signed now.
  let tagger: Tagger
  private let signer: Signer

  init(_ workplace: Workplace, in context: borrowing Context) throws {
    let configuration = try workplace.repository.configuration()
    tagger = try Self.tagger(context)
    let settings = try SigningSettings(committer: "\(tagger.name) <\(tagger.mail)>") { configuration.string($0) }
    signer = Signer(
      settings, environment: context.environment,
      directory: workplace.repository.workTree ?? workplace.repository.gitDirectory)
    key = try signer.publicKey()
  }

  /// The raw object of a tag, signed; one that nobody could read as it is meant is not.
  func sign(_ tag: some WritableTag, showing lines: [String] = [], in context: borrowing Context) throws -> [UInt8] {
    do throws(Refusal) {
      _ = try tag.reread()
    } catch {
      throw Failure(
        "the tag cannot be written like this: \(error.message)", hint: error.hint.isEmpty ? nil : error.hint)
    }
    if !context.isQuiet {
      for line in lines { context.errors.line(VisibleText.escaped(line)) }
      // Whoever has to touch a key or to type a passphrase now sees what for.
      context.errors.flush()
    }
    return TagStore.object(tag, armour: try signer.sign(tag.signedText).text)
  }

  /// What is seen to keep the key from signing, before anything is signed.
  var obstacle: SigningError? { signer.obstacle(to: key) }

  private static func tagger(_ context: borrowing Context) throws -> Tagger {
    var program = Program(
      "git", ["var", "GIT_COMMITTER_IDENT"], environment: context.environment, directory: context.directory)
    program.outputLimit = 4096
    // Its words are looked at below.
    program.environment["LC_ALL"] = "C"
    let outcome = try program.run()
    let text = String(decoding: outcome.output, as: UTF8.self)
    if outcome.isSuccess, let tagger = Tagger(text.hasSuffix("\n") ? text.dropLast() : text[...]) { return tagger }
    let reasons = outcome.errorText.split(whereSeparator: \.isNewline)
    if reasons.contains(where: { $0.contains("tell me who you are") }) { throw UnknownCommitter() }
    throw Failure("git does not tell who you are: \(reasons.last ?? text[...])")
  }

  /// Who the user is, to a connector: the principal or owner whose key it is that git signs with.
  func principal(_ asked: String?, policy: Policy, owners: [OwnerKey]) throws(Failure) -> String {
    if let asked { return asked }
    if let owner = owners.first(where: { $0.key.fingerprint == key.fingerprint })?.principal { return owner }
    if let principal = policy.owner(ofKey: key.fingerprint) { return principal }
    throw Failure(
      "neither the policy nor the connector's owners know the key that git signs with, \(key.fingerprint)",
      hint:
        "whose connector it is names the key in contact.json, to be nominated with; whoever maintains is enrolled: "
        + "hallmark policy add YOU --key \(ShellWord.inQuotes(key.text))",
      status: .refused)
  }
}

/// That git has no name or no address for whoever signs.
struct UnknownCommitter: Tellable {
  /// What gives it both.
  static let commands = [
    "git config --global user.name 'YOUR NAME'", "git config --global user.email you@example.org",
  ]

  var failure: Failure { Failure("git does not know who you are", hint: Self.commands.joined(separator: "\n")) }
}

extension SigningError: Tellable {
  var failure: Failure { Failure(message, hint: hint) }
}

extension Refusal: Tellable {
  var failure: Failure { Failure(text, hint: hint.isEmpty ? nil : hint) }
}
