public import Connectors
public import Git
public import Nomination

/// Where steps and policies are prepared: what is there, judged once, and what the next step would have to say.
public struct ChainDesk {
  /// The repository.
  public let repository: Repository
  /// The policies in force.
  public let authority: Authority
  /// The references it works on.
  public let book: ReferenceBook
  /// Judges drafts as `verify` will judge what is made of them.
  public let judge: ChainJudge
  private let reader: RecordReader

  /// A desk in a repository; nil without a policy in force.
  public init?(_ repository: Repository, _ audit: Audit) {
    guard let authority = audit.policy.authority, authority.newest != nil else { return nil }
    self.repository = repository
    self.authority = authority
    book = audit.book
    judge = ChainJudge(authority: authority, witness: ObjectWitness(repository, cache: VerificationCache()))
    reader = RecordReader(LazyRepository(repository), PackShelf(repository))
  }

  /// The steps of a connector.
  public func record(_ id: ConnectorID) -> ChainRecord { reader.chain(id, in: book) }

  /// The versions of the policy.
  public var policies: [ObjectRecord<PolicyAdoption>] { reader.policies(in: book).0 }

  /// What the next step of a connector binds: the folder as a commit holds it, and what stands before.
  public func terms(
    _ id: ConnectorID, to state: String, folder: String, commit: ObjectID
  ) throws(GitError) -> StepTerms {
    let record = record(id)
    let last = record.steps.last
    let tree = try repository.commit(commit).tree
    guard let entry = try repository.entry(at: GitPath(folder), in: tree), entry.mode.isFolder else {
      throw GitError(
        .notFound, "the commit \(commit) holds no folder '\(folder)'", hint: "commit it first, or name another --commit"
      )
    }
    guard let newest = authority.newest else { throw GitError(.notFound, "no policy is in force") }
    return StepTerms(
      genesis: authority.genesis, connector: id, sequence: (last?.number ?? 0) + 1, previous: last?.link,
      from: last?.content?.terms.to ?? Workflow.start, to: state, folder: folder, tree: ObjectName(entry.id),
      manifest: try FolderManifest.digest(of: entry.id, in: repository),
      policy: PolicyLink(version: newest.policy.version, digest: newest.link.digest))
  }

  /// The approvals of the step that comes next on a chain, newest last: those that would count in it.
  public func approvals(after record: ChainRecord) -> [TagRecord<Approval>] {
    let last = record.steps.last
    return letters(to: record).filter { letter in
      letter.content.terms.previous == last?.link && judge.stands(letter, after: record)
    }
  }

  /// Whether anything lies in a mailbox of a connector's step.
  public func hasLetters(to id: ConnectorID, _ sequence: Int) -> Bool {
    book.approvals.contains { entry in
      if case .approval(id, sequence, _) = entry.name { true } else { false }
    }
  }

  /// What lies in the mailboxes of a chain's next step, newest last, with the raw objects; nobody has judged it.
  ///
  /// A mailbox of nobody whom the policy or the chain knows is not opened: anybody can make thousands of them.
  public func letters(to record: ChainRecord) -> [TagRecord<Approval>] {
    let sequence = (record.steps.last?.number ?? 0) + 1
    let owners = record.steps.flatMap { $0.content?.additions.owners.map(\.principal) ?? [] }
    let known = mailboxes(owners)
    let found: [TagRecord<Approval>] = book.approvals.compactMap { entry in
      guard case .approval(record.id, sequence, let mailbox) = entry.name, known.contains(mailbox),
        let bytes = try? repository.read(entry.id, as: .tag, limit: 65_536).bytes
      else { return nil }
      return try? TagRecord<Approval>(approval: bytes, named: entry.name)
    }
    return found.sorted { $0.content.tagger.seconds < $1.content.tagger.seconds }
  }

  /// What lies in the mailboxes of a policy; nobody has judged it.
  public func letters(toPolicy version: Int) -> [TagRecord<PolicyApproval>] {
    let known = mailboxes([])
    return book.approvals.compactMap { entry in
      guard case .policyApproval(version, let mailbox) = entry.name, known.contains(mailbox),
        let bytes = try? repository.read(entry.id, as: .tag, limit: 65_536).bytes
      else { return nil }
      return try? TagRecord<PolicyApproval>(policyApproval: bytes, named: entry.name)
    }
  }

  /// The mailboxes of the newest policy's principals, and of others.
  private func mailboxes(_ others: [String]) -> Set<String> {
    Set(((authority.newest?.policy.principals.map(\.name) ?? []) + others).map(Mailbox.name))
  }

  /// The heads of all connectors as they stand, for the adoption of a policy.
  public static func heads(_ connectors: [ChainVerdict]) -> Heads {
    var heads: [ConnectorID: Heads.Head] = [:]
    for chain in connectors {
      if let link = chain.head?.link { heads[chain.id] = Heads.Head(sequence: chain.sequence, digest: link.digest) }
    }
    return Heads(heads)
  }
}
