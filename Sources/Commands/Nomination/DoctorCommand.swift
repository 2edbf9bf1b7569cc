internal import Arguments
internal import Git
internal import HookFiles
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting
internal import Signing

/// `doctor`: what is missing here, each with the command that mends it.
enum DoctorCommand: Command {
  static let description = CommandDescription(
    "doctor", "tells what is missing here, each with the command that mends it",
    examples: [Example("hallmark doctor", "Look before you begin")],
    exitStatuses: [
      ExitStatusNote(0, "nothing is missing"), ExitStatusNote(1, "something is missing"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"),
    ])

  /// What was looked at.
  private struct Finding {
    let isGood: Bool
    let what: String
    var mend: [String] = []
    /// Whether work can go on without it.
    var isOptional = false
  }

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    var findings = [git(context)]
    guard findings[0].isGood else { return show(findings, in: context) }
    findings.append(age(context))
    findings.append(openPGP)
    let workplace: Workplace
    do throws(GitError) {
      workplace = Workplace(try context.repository(), in: context)
    } catch {
      let mend = error.code == .notARepository ? ["git init", "hallmark init"] : error.hint.map { [$0] } ?? []
      findings.append(Finding(isGood: false, what: error.message, mend: mend))
      return show(findings, in: context)
    }
    let key = key(workplace, &findings, in: context)
    if let hooks = hooks(workplace, in: context) { findings.append(hooks) }
    try repository(workplace, key, &findings)
    return show(findings, in: context)
  }

  private static func git(_ context: borrowing Context) -> Finding {
    let version = try? Program("git", ["--version"], environment: context.environment).run()
    guard let version, version.isSuccess else {
      return Finding(isGood: false, what: "git is not there", mend: ["apt install git"])
    }
    let text = String(decoding: version.output, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? "git"
    return Finding(isGood: true, what: text)
  }

  private static func age(_ context: borrowing Context) -> Finding {
    context.environment.program("age") == nil
      ? Finding(
        isGood: false, what: "age is not there, which seals and opens test accounts", mend: ["apt install age"],
        isOptional: true) : Finding(isGood: true, what: "age is there")
  }

  private static var openPGP: Finding {
    VerificationKey.canVerifyOpenPGP
      ? Finding(isGood: true, what: "RNP is there")
      : Finding(
        isGood: false, what: "RNP is not there, which verifies OpenPGP signatures", mend: ["apt install librnp0"],
        isOptional: true)
  }

  /// Whether git runs the hooks; a bare repository has none of these.
  private static func hooks(_ workplace: Workplace, in context: borrowing Context) -> Finding? {
    guard !workplace.repository.isBare,
      let hooks = try? HookStatus.all(in: workplace.repository, environment: context.environment.variables).hooks
    else { return nil }
    let idle = hooks.filter { !$0.state.runs }
    let commands = idle.map {
      if case .configured(_, let command) = $0.state { command } else { "hallmark hooks install" }
    }
    return idle.isEmpty
      ? Finding(isGood: true, what: "the hooks are active")
      : Finding(
        isGood: false, what: "git runs no hook of hallmark's for \(idle.map(\.name.rawValue).joined(separator: ", "))",
        mend: commands.uniqued, isOptional: true)
  }

  private static func key(
    _ workplace: Workplace, _ findings: inout [Finding], in context: borrowing Context
  ) -> VerificationKey? {
    do {
      let signing = try SigningDesk(workplace, in: context)
      findings.append(
        Finding(
          isGood: true,
          what: "git signs as \(signing.tagger.name) <\(signing.tagger.mail)> with \(signing.key.fingerprint)"))
      if let obstacle = signing.obstacle {
        findings.append(Finding(isGood: false, what: obstacle.message, mend: obstacle.hint.map { [$0] } ?? []))
      }
      return signing.key
    } catch {
      let failure = Failure(error)
      findings.append(
        Finding(
          isGood: false, what: failure.message,
          mend: error is UnknownCommitter
            ? UnknownCommitter.commands
            : [
              "ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519", "git config --global gpg.format ssh",
              "git config --global user.signingKey ~/.ssh/id_ed25519.pub",
            ]))
      return nil
    }
  }

  private static func repository(
    _ workplace: Workplace, _ key: VerificationKey?, _ findings: inout [Finding]
  ) throws {
    let repository = workplace.repository
    let auditor = try workplace.auditor()
    let hasPolicy = try repository.reference(TagName.policy(1).reference) != nil
    let configuration = try repository.configuration()
    let hasRemote = configuration.string("remote.origin.url") != nil
    if try !repository.shallowCommits().isEmpty {
      findings.append(
        Finding(
          isGood: false, what: "this is a shallow clone: steps on older commits cannot be decided",
          mend: ["git fetch --unshallow"]))
    }
    if !hasPolicy {
      findings.append(
        Finding(
          isGood: false, what: "no policy is here",
          mend: (hasRemote ? ["hallmark sync   (origin has one)"] : []) + [beginning(repository, hasRemote)]))
      if configuration.string("remote.origin.tagopt") == "--no-tags" {
        findings.append(
          Finding(
            isGood: false, what: "git fetches no tags from origin",
            mend: ["git config --unset remote.origin.tagOpt", "hallmark sync"]))
      }
    }
    guard auditor.pin != nil else {
      findings.append(
        Finding(
          isGood: false, what: "no genesis is pinned, so nothing says whose policy counts",
          mend: ["hallmark trust DIGEST   (a maintainer tells you the digest)"]))
      return
    }
    findings.append(Finding(isGood: true, what: "a genesis is pinned"))
    guard hasPolicy else { return }
    let verdict = try auditor.auditPolicy()
    guard let policy = verdict.authority?.newest?.policy, verdict.verdict == .valid else {
      findings.append(Finding(isGood: false, what: "the policy is not valid here", mend: ["hallmark verify"]))
      return
    }
    findings.append(Finding(isGood: true, what: "policy \(policy.version) is in force"))
    guard let key else { return }
    if let name = policy.owner(ofKey: key.fingerprint) {
      findings.append(
        Finding(isGood: true, what: "to the policy you are \(name): \(policy.roles(of: name).joined(separator: ", "))"))
    } else {
      findings.append(
        Finding(
          isGood: true,
          what:
            "the policy does not know your key; to submit a connector that is as it should be: write it into contact.json as nominationContact.signingKey",
          mend: ["\(key.text)"]))
    }
  }

  /// How a policy comes to be here.
  private static func beginning(_ repository: Repository, _ hasRemote: Bool) -> String {
    if repository.isBare { return "hallmark init   (in a clone; it tells what to push here)" }
    return hasRemote ? "hallmark init   (nobody has begun yet)" : "hallmark init"
  }

  private static func show(_ findings: [Finding], in context: borrowing Context) -> ExitStatus {
    let paint = Paint(isOn: context.colorsOutput)
    for finding in findings {
      let word =
        finding.isGood
        ? paint(.good, "ok     ") : finding.isOptional ? paint(.warning, "note   ") : paint(.error, "to do  ")
      context.output.line("\(word) \(VisibleText.escaped(finding.what))")
      for line in finding.mend { context.output.line("          \(VisibleText.escaped(line))") }
    }
    return findings.allSatisfy { $0.isGood || $0.isOptional } ? .success : .refused
  }
}
