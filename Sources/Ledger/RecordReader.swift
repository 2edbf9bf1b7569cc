internal import Connectors
internal import Crypto
internal import Git
internal import Nomination

/// Reads the objects behind references into records that can be judged.
struct RecordReader {
  let repository: Repository

  /// The steps of a connector.
  func chain(_ id: ConnectorID, in book: ReferenceBook) -> ChainRecord {
    var strays = book.strays[id] ?? []
    var steps: [ObjectRecord<Transition>] = []
    for entry in book.steps[id] ?? [] {
      let record: ObjectRecord<Transition>? = record(entry, &strays) { bytes throws(Refusal) in
        try TagRecord<Transition>(step: bytes, named: .step(id, entry.number))
      }
      if let record { steps.append(record) }
    }
    return ChainRecord(id: id, steps: steps, strays: strays)
  }

  /// The versions of the policy, and what disturbs them.
  func policies(in book: ReferenceBook) -> ([ObjectRecord<PolicyAdoption>], [Stray]) {
    var strays = book.policyStrays
    var records: [ObjectRecord<PolicyAdoption>] = []
    for entry in book.policies {
      let record: ObjectRecord<PolicyAdoption>? = record(entry, &strays) { bytes throws(Refusal) in
        try TagRecord<PolicyAdoption>(policy: bytes, named: .policy(entry.number))
      }
      if let record { records.append(record) }
    }
    return (records, strays)
  }

  private func record<Content>(
    _ entry: ReferenceBook.Entry, _ strays: inout [Stray],
    _ parse: ([UInt8]) throws(Refusal) -> TagRecord<Content>
  ) -> ObjectRecord<Content>? {
    func made(_ digest: Digest?, _ reading: ObjectRecord<Content>.Reading) -> ObjectRecord<Content> {
      ObjectRecord(
        number: entry.number, reference: entry.reference, id: entry.id.hex, digest: digest, reading: reading)
    }
    let bytes: [UInt8]
    do throws(GitError) {
      let header = try repository.header(of: entry.id)
      guard header.kind == .tag else {
        strays.append(Stray(reference: entry.reference, reason: ReferenceBook.lightweight, number: entry.number))
        return nil
      }
      guard header.size <= 65_536 else {
        // No digest is made of what may be very large: nothing can follow it.
        return made(nil, .refused(Refusal("the tag object has \(header.size) bytes, and 65536 are the most")))
      }
      bytes = try repository.read(entry.id, after: header).bytes
    } catch {
      return error.code == .missingObject
        ? made(nil, .missing) : made(nil, .refused(Refusal("the tag object cannot be read: \(error.message)")))
    }
    let digest = Digest(SHA256.digest(of: bytes))
    do throws(Refusal) {
      return made(digest, .read(try parse(bytes)))
    } catch {
      return made(digest, .refused(error))
    }
  }
}
