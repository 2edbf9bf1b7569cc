internal import Connectors
internal import Crypto
internal import Git
internal import Nomination

/// Reads the objects behind references into records that can be judged, on one thread.
struct RecordReader {
  let repository: LazyRepository
  private let shelf: PackShelf
  private let packs: PackReader

  /// What stands behind the name of a step or a policy.
  enum Finding<Content: Sendable>: Sendable {
    case record(ObjectRecord<Content>)
    case stray(Stray)
  }

  init(_ repository: LazyRepository, _ shelf: PackShelf) {
    self.repository = repository
    self.shelf = shelf
    packs = PackReader(shelf, kind: .tag, limit: Self.limit)
  }

  /// The most bytes that a tag object of ours may have.
  private static let limit = 65_536

  /// The steps of a connector.
  func chain(_ id: ConnectorID, in book: ReferenceBook) -> ChainRecord {
    ChainRecord(
      id: id, findings: (book.steps[id] ?? []).map { step($0, of: id, at: shelf.place(of: $0.id)) },
      strays: book.strays[id] ?? [])
  }

  /// A step of a connector, whose object stands at some place of a pack, or in none.
  func step(_ entry: ReferenceBook.Entry, of id: ConnectorID, at place: PackShelf.Place?) -> Finding<Transition> {
    finding(entry, at: place) { bytes throws(Refusal) in
      try TagRecord<Transition>(step: bytes, named: .step(id, entry.number))
    }
  }

  /// The versions of the policy, and what disturbs them.
  func policies(in book: ReferenceBook) -> ([ObjectRecord<PolicyAdoption>], [Stray]) {
    var strays = book.policyStrays
    var records: [ObjectRecord<PolicyAdoption>] = []
    for entry in book.policies {
      let finding: Finding<PolicyAdoption> = finding(entry, at: shelf.place(of: entry.id)) { bytes throws(Refusal) in
        try TagRecord<PolicyAdoption>(policy: bytes, named: .policy(entry.number))
      }
      switch finding {
      case .record(let record): records.append(record)
      case .stray(let stray): strays.append(stray)
      }
    }
    return (records, strays)
  }

  private func finding<Content>(
    _ entry: ReferenceBook.Entry, at place: PackShelf.Place?,
    _ parse: ([UInt8]) throws(Refusal) -> TagRecord<Content>
  ) -> Finding<Content> {
    func made(_ digest: Digest?, _ reading: ObjectRecord<Content>.Reading) -> Finding<Content> {
      .record(
        ObjectRecord(
          number: entry.number, reference: entry.reference, id: ObjectName(entry.id), digest: digest, reading: reading))
    }
    let bytes: [UInt8]
    if let place, let content = packs.content(at: place) {
      bytes = content
    } else {
      do throws(GitError) {
        let repository = try repository.open()
        let header = try repository.header(of: entry.id)
        guard header.kind == .tag else {
          return .stray(Stray(reference: entry.reference, reason: ReferenceBook.lightweight, number: entry.number))
        }
        guard header.size <= Self.limit else {
          // No digest is made of what may be very large: nothing can follow it.
          return made(
            nil, .refused(Refusal("the tag object has \(header.size) bytes, and \(Self.limit) are the most")))
        }
        bytes = try repository.read(entry.id, after: header).bytes
      } catch {
        return error.code == .missingObject
          ? made(nil, .missing) : made(nil, .refused(Refusal("the tag object cannot be read: \(error.message)")))
      }
    }
    let digest = Digest(SHA256.digest(of: bytes))
    do throws(Refusal) {
      return made(digest, .read(try parse(bytes)))
    } catch {
      return made(digest, .refused(error))
    }
  }
}

extension ChainRecord {
  /// What stands behind the names of a connector's steps, and what besides disturbs it.
  init(id: ConnectorID, findings: some Collection<RecordReader.Finding<Transition>>, strays: [Stray]) {
    var strays = strays
    var steps: [ObjectRecord<Transition>] = []
    steps.reserveCapacity(findings.count)
    for finding in findings {
      switch finding {
      case .record(let record): steps.append(record)
      case .stray(let stray): strays.append(stray)
      }
    }
    self.init(id: id, steps: steps, strays: strays)
  }
}
