internal import Arguments
internal import Connectors
internal import Documents
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting

/// `collect`: takes one connector's signed steps from whoever has them, and sends them on.
enum CollectCommand: Command {
  private static let source = Operand(
    ValueDescription("SOURCE", completion: .files),
    "a fork's URL, a remote, a folder that is a Git repository, or a bundle")
  private static let push = Option.value(
    "push", ValueDescription("REMOTE", isOptional: true), "send what was taken to a remote (origin)")

  static let description = CommandDescription(
    "collect", "takes one connector's steps and approvals from a fork, a bundle or a folder",
    discussion: [
      "A signed step needs no trust in who carries it: what is taken is verified here first, and what is not valid is not kept.",
      "What is valid is sent on to origin, where there is one, or to the remote that --push names.",
    ],
    operands: [source, StepOptions.id], options: [push],
    examples: [
      Example("hallmark collect https://git.contoso.example.org/fork.git contoso", "Take the steps from a fork"),
      Example("hallmark collect contoso.bundle contoso", "Take them from a bundle that came by mail"),
    ],
    exitStatuses: [
      ExitStatusNote(0, "what there was is here, and valid"),
      ExitStatusNote(1, "it is not valid, or a remote did not take it"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"),
      ExitStatusNote(3, "nothing can be decided: no pin"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    let repository = workplace.repository
    let id = try Workplace.id(invocation.value(of: StepOptions.id) ?? "")
    let word = invocation.value(of: source) ?? ""
    let path = context.absolute(word)
    let tags = try RemoteTags(FileStatus.ifPresent(path) == nil ? word : path, of: id, workplace, in: context)
    var fresh: [(reference: String, id: ObjectID)] = []
    for (reference, object) in tags.objects.sorted(by: { $0.key < $1.key }) {
      guard let old = try repository.reference(reference)?.id else {
        fresh.append((reference, object))
        continue
      }
      if old != object, TagName(String(reference.dropFirst(10)))?.isMailbox == false {
        throw Failure(
          "\(reference) is another object here than in '\(word)'",
          hint: "whoever signed it was too late: hallmark sync there, and sign again", status: .refused)
      }
    }
    guard !fresh.isEmpty else {
      context.output.line("there is nothing new of \(id) in '\(VisibleText.escaped(word))'")
      return .success
    }
    try tags.fetch(fresh.map(\.id))
    let auditor = try workplace.auditor()
    let audit = try auditor.audit([id], proposed: fresh.map { Reference(name: $0.reference, target: .object($0.id)) })
    let verdict = audit.policy.verdict.worsened(by: audit[id]?.verdict ?? .undecided)
    guard verdict == .valid else {
      let text = AuditText(paint: Paint(isOn: context.colorsErrors))
      context.errors.line("nothing is kept: what '\(VisibleText.escaped(word))' has of \(id) is not valid here")
      if let chain = audit[id] { for line in text.connector(chain, isStale: nil) { context.errors.line(line) } }
      return ExitStatus(verdict)
    }
    for (reference, object) in fresh { try repository.create(reference: reference, to: object) }
    _ = try auditor.audit([id])
    for (reference, _) in fresh { context.output.line("took \(reference.dropFirst(10))") }
    if let commit = audit[id]?.head?.transition.map({ ObjectID($0.commit) }), try isStranded(commit, in: repository) {
      context.output.line("the commit that was signed is on no branch here; bring it in: git merge \(commit)")
    }
    return try sendOn(fresh.map(\.reference), invocation, workplace, in: context)
  }

  /// Whether no branch, here or of a remote, leads to a commit.
  private static func isStranded(_ commit: ObjectID, in repository: Repository) throws(GitError) -> Bool {
    let branches = try repository.references(prefix: "refs/heads/") + repository.references(prefix: "refs/remotes/")
    return try !repository.isReachable(commit, from: branches.compactMap(\.id))
  }

  /// One push for each: a server takes one step of a connector at a time.
  private static func sendOn(
    _ references: [String], _ invocation: Invocation, _ workplace: Workplace, in context: borrowing Context
  ) throws -> ExitStatus {
    let asked = invocation.value(of: push).map { $0.isEmpty ? "origin" : $0 }
    let hasOrigin = try workplace.repository.configuration().string("remote.origin.url") != nil
    guard let remote = asked ?? (hasOrigin ? "origin" : nil) else {
      context.output.line("there is no remote to send it to")
      return .success
    }
    for reference in references {
      var program = Program(
        "git",
        ["push", "--quiet", "--atomic", "--force-with-lease=\(reference):", remote, "\(reference):\(reference)"],
        environment: context.environment,
        directory: workplace.repository.workTree ?? workplace.repository.gitDirectory)
      program.timeout = nil
      let outcome = try program.run()
      guard outcome.isSuccess else {
        context.errors.line("hallmark: \(remote) did not take \(reference.dropFirst(10))")
        for line in outcome.errorText.split(separator: "\n") {
          context.errors.line("  " + VisibleText.escaped(String(line)))
        }
        return .refused
      }
    }
    context.output.line("sent \(references.count.counted("tag")) to \(remote)")
    return .success
  }
}
