internal import Connectors
internal import Documents
internal import Gate
internal import Git
internal import Ledger
internal import Nomination
internal import Platform

/// Prepares the next step of a connector, and judges it before anybody signs.
struct StepMaker {
  let workplace: Workplace
  let audit: Audit
  let desk: ChainDesk
  let newest: AdoptedPolicy
  let id: ConnectorID
  let record: ChainRecord
  /// The verdict on the chain so far.
  let chain: ChainVerdict

  init(_ id: ConnectorID, _ workplace: Workplace) throws {
    self.id = id
    self.workplace = workplace
    audit = try workplace.auditor().audit([id])
    guard audit.pin != nil else {
      throw Failure("no genesis is pinned here", hint: "hallmark trust DIGEST", status: .undecided)
    }
    guard audit.policy.verdict == .valid, let desk = ChainDesk(workplace.repository, audit),
      let newest = desk.authority.newest
    else {
      throw Failure(
        "the policy is not valid here, so nothing can be signed under it", hint: "hallmark verify tells why",
        status: ExitStatus(audit.policy.verdict == .valid ? .undecided : audit.policy.verdict))
    }
    self.desk = desk
    self.newest = newest
    record = desk.record(id)
    guard let chain = audit[id], chain.verdict == .valid else {
      throw Failure(
        "the chain of \(id) is not valid, so nothing can follow it", hint: "hallmark verify \(id) tells why",
        status: ExitStatus(audit[id]?.verdict ?? .undecided))
    }
    self.chain = chain
  }

  /// The step that would be taken.
  func draft(
    to state: String, commit revision: String?, signer: String, role: String?, additions: StepAdditions,
    reason: String?, tagger: Tagger, signedBy fingerprint: String
  ) throws -> Transition {
    try check(destination: state, changesOwners: !additions.owners.isEmpty)
    let commit = try workplace.repository.resolveCommit(revision ?? "HEAD")
    let terms = try desk.terms(id, to: state, folder: try folder(in: commit), commit: commit)
    var draft = Transition(
      commit: ObjectName(commit), tagger: tagger, terms: terms, signer: signer, role: role ?? "", additions: additions,
      reason: reason)
    if draft.additions.owners.isEmpty, let owner = try nominee(of: draft)?.owner {
      draft.additions.owners = [owner]
    }
    if role == nil { draft.role = self.role(for: draft, signedBy: fingerprint) }
    return try checked(draft)
  }

  /// A state that there is none of, or where the connector stands, is told before anything else is.
  private func check(destination state: String, changesOwners: Bool) throws(Failure) {
    let states = newest.policy.states.map(\.name)
    guard states.contains(state) else {
      throw Failure(
        "the workflow has no state '\(state)'",
        hint: state.nearest(among: states).map { "did you mean '\($0)'?" }
          ?? "states are \(states.joined(separator: ", "))")
    }
    // A step that stays where it is is there to change the owners, where a workflow has one.
    let staying = newest.policy.workflow.rules(from: state, to: state)
    guard state == chain.state, !changesOwners, staying.allSatisfy(\.setsOwners) else { return }
    let reference = TagName.step(id, chain.sequence).reference
    let isPending = Unpushed(path: StateFolder(workplace.repository).unpushed).objects[reference] != nil
    throw Failure(
      "\(id) is '\(state)' already, since step \(chain.sequence)",
      hint: isPending ? "the step is signed and not sent: git push REMOTE \(reference)" : nil, status: .refused)
  }

  /// What would be written has to be readable again.
  private func checked(_ draft: Transition) throws(Failure) -> Transition {
    do throws(Refusal) {
      return try draft.reread()
    } catch {
      throw Failure(
        "the step cannot be written like this: \(error.message)", hint: error.hint.isEmpty ? nil : error.hint)
    }
  }

  /// The folder of the connector: where its last step had it, or where one of its id stands now.
  private func folder(in commit: ObjectID) throws -> String {
    let tree = try workplace.repository.commit(commit).tree
    if let known = chain.head?.transition?.terms.folder,
      let entry = try workplace.repository.entry(at: GitPath(known), in: tree), entry.mode.isFolder
    {
      return known
    }
    let folders = ConnectorFolders(in: tree, of: workplace.repository, roots: newest.roots)
    if let found = folders.path(of: id) { return found }
    if record.steps.isEmpty, id.text.nearest(among: (audit.book.connectors + folders.ids).map(\.text)) != nil {
      throw workplace.unknown(id, audit, folders)
    }
    let fresh = workplace.uncommittedFolders(under: audit.policy.authority).first { $0.id == id }
    throw Failure(
      "the commit \(commit) holds no folder of the connector '\(id)'",
      hint: fresh?.hint ?? "roots are \(newest.roots.all.map(\.path).joined(separator: ", ")); commit the folder first",
      status: .refused)
  }

  /// The role in which least stands against the step, of those that the signer holds and the workflow asks for.
  private func role(for draft: Transition, signedBy fingerprint: String) -> String {
    let owners = chain.owners.contains { $0.principal == draft.signer } ? [Workflow.ownerRole] : []
    let held = owners + newest.policy.roles(of: draft.signer)
    let rules = newest.policy.workflow.rules(from: draft.terms.from, to: draft.terms.to)
    let wanted = held.filter { role in rules.contains { $0.by.contains(role) } }
    let best = wanted.map { role in
      var trial = draft
      trial.role = role
      return (role, desk.judge.judge(trial, after: record, signedBy: fingerprint).objections.count)
    }.min { $0.1 < $1.1 }
    return best?.0 ?? held.first ?? Workflow.ownerRole
  }

  /// The key that the ISV asks to be nominated with, where the step names owners and nobody else is named.
  private func nominee(of draft: Transition) throws(GitError) -> Nominee? {
    let rules = newest.policy.workflow.rules(from: draft.terms.from, to: draft.terms.to)
    guard rules.contains(where: { $0.setsOwners && $0.requires.contains(.ownerLine) }),
      draft.terms.from != draft.terms.to
    else { return nil }
    return try Nominee(folder: draft.terms.folder, commit: ObjectID(draft.commit), in: workplace.repository)
  }

  /// The draft with the approvals that count, and the people whose approvals are of something else.
  func approved(_ draft: Transition, signedBy fingerprint: String) -> (draft: Transition, unused: [String]) {
    var draft = draft
    var unused: [String] = []
    for approval in desk.letters(to: record) where approval.content.signer != draft.signer {
      if let difference = draft.difference(from: approval.content) {
        unused.append("the approval of \(approval.content.signer) is of something else: \(difference)")
      } else if desk.judge.counts(approval.bytes, for: draft, after: record, signedBy: fingerprint) {
        draft.approvals.append(approval.bytes)
      } else {
        unused.append("the approval of \(approval.content.signer) does not count")
      }
    }
    return (draft, unused)
  }

  /// Everything that stands against a step: by the chain, and by the folder's files.
  func objections(_ draft: Transition, signedBy fingerprint: String, on day: Day?) throws -> [Objection] {
    var objections = desk.judge.judge(draft, after: record, signedBy: fingerprint).objections
    if draft.additions.owners.isEmpty, let nominee = try nominee(of: draft) {
      // The judge of a chain knows no files; here it can be told where the owner is looked for.
      objections = objections.map { objection in
        objection.requirement == .ownerLine
          ? Objection(.chain, .requires, objection.message, help: nominee.help, of: .ownerLine) : objection
      }
    }
    objections += try FolderReview(workplace: workplace, newest: newest, day: day).objections(
      to: draft, under: newest.policy, published: chain.baseSteps(under: newest.policy).first)
    return objections
  }
}
