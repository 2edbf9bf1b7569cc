internal import Arguments
internal import Connectors
internal import Documents
internal import Git
internal import HookFiles
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting
internal import Scaffolding
internal import Signing
internal import Templates

/// `init`: makes a repository a submission repository.
enum InitCommand: Command {
  static let description = CommandDescription(
    "init", "makes the repository a submission repository",
    discussion: [
      "It writes the configuration, schemas for editors and a README for those who submit; what is there already stays as it is. Connectors stand in connectors, and in the top folders of the public connector repository that are there.",
      "Where git has a key to sign with, it also writes a policy in which you hold every role, commits it, signs the genesis and pins it. Without a key it stops before that, and 'hallmark doctor' tells how to get one.",
    ],
    examples: [Example("hallmark init", "Begin, in a repository that 'git init' made")],
    exitStatuses: ExitStatusNote.usual)

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    guard let top = workplace.repository.workTree else {
      throw Failure("a bare repository has no place for files", hint: "run it in a clone")
    }
    guard try workplace.repository.reference(TagName.policy(1).reference) == nil else {
      throw Failure(
        "this is a submission repository already",
        hint: "hallmark trust pins its genesis; hallmark doctor tells what is missing")
    }
    let files = NewRepository.files(roots: roots(below: top))
    var written: [String] = []
    for file in files {
      if try write(file.bytes, to: file.path, below: top) { written.append(file.path) }
    }
    for path in written { context.output.line("wrote \(path)") }
    installHooks(workplace, in: context)
    let signing: SigningDesk
    do {
      signing = try SigningDesk(workplace, in: context)
    } catch {
      context.errors.line("hallmark: " + VisibleText.escaped(Failure(error).message))
      if error is UnknownCommitter {
        for command in UnknownCommitter.commands { context.errors.line("  " + command) }
        context.errors.line(
          "hallmark: the policy and its genesis are signed in your name; then run hallmark init again")
      } else {
        context.errors.line(
          "hallmark: the policy and its genesis need a key to sign with; hallmark doctor tells how to get one, then run hallmark init again"
        )
      }
      return .success
    }
    let policyPath = ".hallmark/policy.json"
    if try write(Array(try policy(signing).utf8), to: policyPath, below: top) {
      written.append(policyPath)
      context.output.line("wrote \(policyPath)")
    }
    let commit = try Committer(workplace, in: context).commit(
      files.map(\.path) + [policyPath], message: "hallmark: policy 1")
    try signGenesis(commit, signing, workplace, in: context)
    advise(in: context)
    return .success
  }

  /// The root for native connectors, and those of the others that hold connectors without a configuration, too.
  private static func roots(below top: String) -> [Roots.Root] {
    Roots.standard.all.filter { root in
      root.layout == .native || FileStatus.ifPresent(Path.join(top, root.path))?.kind == .directory
    }
  }

  /// Hooks that another tool keeps are left to it, with what to add to them.
  private static func installHooks(_ workplace: Workplace, in context: borrowing Context) {
    do {
      let installer = try HookInstaller(repository: workplace.repository)
      let outcomes = try installer.install(program: try ThisProcess.path())
      let done =
        outcomes.allSatisfy { $0.action == .unchanged } ? "the hooks are in place already" : "put the hooks in place"
      context.output.line("\(done): \(context.shown(installer.directory.path))")
    } catch {
      Failure(error).tell(to: context.errors)
    }
  }

  /// Writes a file where there is none; says whether it did.
  private static func write(_ bytes: [UInt8], to path: String, below top: String) throws(PlatformError) -> Bool {
    let absolute = Path.join(top, path)
    guard FileStatus.ifPresent(absolute) == nil else { return false }
    try Directory.make(Path.parent(of: absolute))
    try File.create(bytes, at: absolute)
    return true
  }

  private static func policy(_ signing: SigningDesk) throws(Failure) -> String {
    func escaped(_ text: String) -> String { String(JSON.string(text).compactText.dropFirst().dropLast()) }
    guard
      let text = Templates.text(
        "templates/policy/standard.json",
        replacing: [
          "principal": escaped(signing.tagger.mail), "name": escaped(signing.tagger.name),
          "email": escaped(signing.tagger.mail), "key": escaped(signing.key.text),
        ])
    else { throw Failure("the program carries no policy to begin with") }
    return text
  }

  private static func signGenesis(
    _ commit: ObjectID, _ signing: SigningDesk, _ workplace: Workplace, in context: borrowing Context
  ) throws {
    let proposal = PolicyFilesOfCommit(workplace.repository, commit)
    guard let policy = try proposal.file(".hallmark/policy.json") else {
      throw Failure("the commit holds no policy", hint: "is .hallmark ignored by .gitignore?")
    }
    let genesis = PolicyAdoption(
      commit: ObjectName(commit), tagger: signing.tagger,
      terms: PolicyTerms(
        genesis: nil, version: 1, previous: nil, policyDigest: PolicyProposal.digest(policy),
        configDigest: try proposal.file(".hallmark/config.json").map(PolicyProposal.digest), headsDigest: nil),
      signer: signing.tagger.mail)
    let judge = PolicyJudge(
      pin: nil, witness: ObjectWitness(workplace.repository, cache: VerificationCache()))
    let objections = judge.judge(genesis, after: [], signedBy: signing.key.fingerprint)
    if let objection = objections.first {
      throw Failure("the policy cannot begin like this: \(objection.message)", hint: objection.help, status: .refused)
    }
    let raw = try signing.sign(genesis, in: context)
    let id = try TagStore.create(raw, as: genesis.name, in: workplace.repository)
    var unpushed = Unpushed(path: StateFolder(workplace.repository).unpushed)
    unpushed.insert(genesis.name.reference, id)
    let digest = PolicyProposal.digest(raw)
    try TrustCommand.pin(digest, in: workplace, context)
    context.output.line("signed the genesis, and pinned it: \(digest)")
    context.output.line("others pin it with: hallmark trust \(digest)")
    context.output.line("send it: git push REMOTE HEAD \(genesis.name.reference)")
  }

  private static func advise(in context: borrowing Context) {
    guard !context.isQuiet else { return }
    context.output.line()
    context.output.line("before production:")
    for line in [
      "enrol others: hallmark policy add NAME --key 'KEY' --role ROLE, then hallmark policy adopt",
      "have two root principals sign a policy: \"root\": { \"threshold\": 2 } in .hallmark/policy.json",
      "have two certifiers validate: \"threshold\": 2 in the rule from submitted to validated",
      "keep a root key apart, so that losing one freezes nothing",
    ] { context.output.line("  " + line) }
  }
}

/// Files of a commit.
struct PolicyFilesOfCommit {
  private let repository: Repository
  private let commit: ObjectID

  init(_ repository: Repository, _ commit: ObjectID) {
    self.repository = repository
    self.commit = commit
  }

  /// The bytes of a regular file; nil where there is none.
  func file(_ path: String) throws(GitError) -> [UInt8]? {
    let tree = try repository.commit(commit).tree
    guard let entry = try repository.entry(at: GitPath(path), in: tree), entry.mode.isFile else { return nil }
    return try repository.blob(entry.id, limit: 16 << 20)
  }
}
