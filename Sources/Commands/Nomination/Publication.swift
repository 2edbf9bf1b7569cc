internal import Arguments
internal import Encodings
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting

/// Puts a signed tag into the repository, and where it is asked for, to a remote first.
struct Publication {
  private let workplace: Workplace
  private let environment: Environment
  private let output: Output
  private let errors: Output
  private let isQuiet: Bool

  init(_ workplace: Workplace, in context: borrowing Context) {
    self.workplace = workplace
    environment = context.environment
    output = context.output
    errors = context.errors
    isQuiet = context.isQuiet
  }

  /// A step or a policy: whoever makes the name first has it.
  func publish(_ raw: [UInt8], as name: TagName, to remote: String?, done: String) throws -> ExitStatus {
    let repository = workplace.repository
    var unpushed = Unpushed(path: StateFolder(repository).unpushed)
    guard let remote else {
      let id = try TagStore.create(raw, as: name, in: repository)
      unpushed.insert(name.reference, id)
      output.line("signed \(done) (\(name.text)); send it: git push REMOTE \(name.reference)")
      return .success
    }
    let id = try repository.write(.tag, raw)
    let outcome = try push(["--force-with-lease=\(name.reference):", "\(id):\(name.reference)"], to: remote)
    guard outcome.isSuccess else { return refused(name, by: remote, outcome) }
    try repository.create(reference: name.reference, to: id)
    output.line("signed and sent \(done) (\(name.text))")
    return .success
  }

  /// An approval: a mailbox of the signer's own, which a new one may take the place of.
  func deliver(_ raw: [UInt8], as name: TagName, to remote: String?, done: String) throws -> ExitStatus {
    let id = try TagStore.replace(raw, as: name, in: workplace.repository)
    guard let remote else {
      output.line("approved \(done) (\(name.text)); send it: git push REMOTE \(name.reference)")
      return .success
    }
    var outcome = try push(["\(id):\(name.reference)"], to: remote)
    if !outcome.isSuccess {
      // An approval is created and deleted, never overwritten.
      let deletion = try push([":\(name.reference)"], to: remote)
      if deletion.isSuccess { outcome = try push(["\(id):\(name.reference)"], to: remote) }
    }
    guard outcome.isSuccess else { return refused(name, by: remote, outcome) }
    output.line("approved and sent \(done) (\(name.text))")
    return .success
  }

  /// The user's own git pushes: its credentials, its hooks, its transport.
  private func push(_ words: [String], to remote: String) throws(PlatformError) -> Program.Outcome {
    var program = Program(
      "git", ["push", "--porcelain", "--atomic", remote] + words, environment: environment,
      directory: workplace.repository.workTree ?? workplace.repository.gitDirectory)
    program.timeout = nil
    return try program.run()
  }

  private func refused(_ name: TagName, by remote: String, _ outcome: Program.Outcome) -> ExitStatus {
    let text = String(decoding: outcome.output, as: UTF8.self)
    let isRace = text.contains("stale info") || text.contains("already exists") || text.contains("fetch first")
    errors.line("hallmark: \(remote) did not take \(name.text)")
    if isRace, let winner = winner(of: name, at: remote) {
      errors.line("  " + VisibleText.escaped(winner))
      let word = ShellWord.quoted(remote)
      errors.line("  hint: hallmark sync \(word), then look again and sign the step that is next now")
      return .refused
    }
    for line in text.split(separator: "\n") where line.hasPrefix("!") {
      errors.line("  " + VisibleText.escaped(String(line)))
    }
    for line in outcome.errorText.split(separator: "\n") { errors.line("  " + VisibleText.escaped(String(line))) }
    return .refused
  }

  /// Who took the name, and for what.
  private func winner(of name: TagName, at remote: String) -> String? {
    let folder = workplace.repository.workTree ?? workplace.repository.gitDirectory
    let fetch = Program(
      "git", ["fetch", "--no-tags", "--no-write-fetch-head", remote, name.reference], environment: environment,
      directory: folder)
    let list = Program("git", ["ls-remote", remote, name.reference], environment: environment, directory: folder)
    guard (try? fetch.run())?.isSuccess == true, let outcome = try? list.run(),
      let id = ObjectID(hex: String(decoding: outcome.output.prefix(40), as: UTF8.self)),
      let bytes = try? workplace.repository.read(id, as: .tag, limit: 65_536).bytes
    else { return nil }
    if let step = try? TagRecord<Transition>(step: bytes).content {
      return
        "\(step.signer) was faster: step \(step.terms.sequence) of \(step.terms.connector) leads from \(step.terms.from) to \(step.terms.to)"
    }
    if let policy = try? TagRecord<PolicyAdoption>(policy: bytes).content {
      return "\(policy.signer) was faster: policy \(policy.terms.version) is adopted"
    }
    return nil
  }
}
