public import Connectors
public import Git
public import Nomination
internal import Platform

/// Judges the chains of a repository: reads its references and objects, asks nobody else.
public struct Auditor {
  let repository: Repository
  /// The pin; nil where the user set none.
  public let pin: Digest?
  /// Where this clone keeps what it remembers.
  public let folder: StateFolder
  private let open: @Sendable () throws(GitError) -> Repository

  /// An auditor of a repository; `open` opens it again for each further thread.
  public init(_ repository: Repository, open: @escaping @Sendable () throws(GitError) -> Repository) throws(GitError) {
    self.repository = repository
    self.open = open
    pin = try Pin.read(repository.configuration())
    folder = StateFolder(repository)
  }

  /// Judges the policy and all connectors, or some of them, and remembers what is valid.
  ///
  /// References that are only proposed are judged as if they were here, and nothing is remembered then.
  public func audit(_ ids: [ConnectorID]? = nil, proposed: [Reference] = []) throws(GitError) -> Audit {
    let (read, (cache, memory)) = Parallel.both(
      { Result { () throws(GitError) in try ReferenceBook(references(of: ids, and: proposed)) } },
      alongside: { [folder] in (VerificationCache(path: folder.cache), Memory(path: folder.seen)) })
    let book = try read.get().checkingMailboxes(in: repository)
    let shelf = PackShelf(repository)
    let policy = judgePolicy(book, shelf, cache)
    var wanted = ids ?? book.connectors
    if ids == nil, let authority = policy.authority {
      let named = Set(authority.newest.map { Array($0.heads.all.keys) } ?? [])
        .union(memory.connectors(under: authority.genesis))
      wanted = Set(wanted).union(named).sorted()
    }
    let chains = judge(wanted, in: book, shelf, under: policy.authority, cache)
    cache.save()
    var recall = Recall(memory: memory, authority: policy.authority, unpushed: Unpushed(path: folder.unpushed))
    let remembered = recall.compare(policy)
    let connectors = chains.map { recall.compare($0) }
    if proposed.isEmpty, recall.memory != memory { recall.memory.save(to: folder.seen) }
    return Audit(
      pin: pin, policy: remembered, connectors: connectors,
      objections: ids == nil && pin != nil ? book.others.map { $0.objection(.chain) } : [],
      notes: [memory.complaint].compactMap(\.self) + recall.notes, book: book)
  }

  /// The policy alone.
  public func auditPolicy() throws(GitError) -> PolicyVerdict {
    let book = ReferenceBook(try repository.references(prefix: "refs/tags/nomination-policy/"))
    return judgePolicy(book, PackShelf(repository), VerificationCache(path: folder.cache))
  }

  /// Only what concerns the connectors that are asked for is read.
  private func references(of ids: [ConnectorID]?, and proposed: [Reference]) throws(GitError) -> [Reference] {
    let prefixes = ids.map { ids in
      ["refs/tags/nomination-policy/"]
        + ids.flatMap { ["refs/tags/nomination/\($0)/", "refs/tags/nomination-approval/\($0)/"] }
    }
    let references = try repository.references(prefixes: prefixes ?? ["refs/"])
    guard !proposed.isEmpty else { return references }
    return (references + proposed).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private func judgePolicy(_ book: ReferenceBook, _ shelf: PackShelf, _ cache: VerificationCache) -> PolicyVerdict {
    let (records, strays) = RecordReader(LazyRepository(repository), shelf).policies(in: book)
    return PolicyJudge(pin: pin, witness: ObjectWitness(repository, cache: cache)).judge(records, strays: strays)
  }

  /// Each thread takes its share of the connectors, with a repository of its own.
  private func judge(
    _ ids: [ConnectorID], in book: ReferenceBook, _ shelf: PackShelf, under authority: Authority?,
    _ cache: VerificationCache
  ) -> [ChainVerdict] {
    let count = Parallel.processors
    guard ids.count >= 16, count > 1 else {
      let reader = RecordReader(LazyRepository(repository), shelf)
      let judge = ChainJudge(authority: authority, witness: ObjectWitness(repository, cache: cache))
      return ids.map { judge.judge(reader.chain($0, in: book)) }
    }
    let chains = ChainReading(book: book, shelf: shelf, open: open).chains(ids)
    let size = (ids.count + count - 1) / count
    let shares = stride(from: 0, to: ids.count, by: size).map { $0..<min($0 + size, ids.count) }
    let open = self.open
    let verdicts: [[ChainVerdict]?] = Parallel.map(shares) { share in
      guard let own = try? open() else { return nil }
      let judge = ChainJudge(authority: authority, witness: ObjectWitness(own, cache: cache))
      return share.map { judge.judge(chains.chain(at: $0)) }
    }
    let judge = ChainJudge(authority: authority, witness: ObjectWitness(repository, cache: cache))
    return zip(shares, verdicts).flatMap { share, verdicts in
      verdicts ?? share.map { judge.judge(chains.chain(at: $0)) }
    }
  }
}
