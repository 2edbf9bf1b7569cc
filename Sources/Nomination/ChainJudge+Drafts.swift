extension ChainJudge {
  /// Judges a step that is not signed yet, as if the key of that fingerprint had signed it: by the very rules that
  /// will judge it when it is.
  public func judge(_ draft: Transition, after record: ChainRecord, signedBy fingerprint: String) -> StepVerdict {
    let bytes = draft.signedText
    let block = SignatureBlock(kind: .ssh, signedCount: bytes.count)
    let next = ObjectRecord<Transition>(
      number: draft.terms.sequence, reference: draft.name.reference, id: .none,
      digest: witness.digest(of: bytes),
      reading: .read(TagRecord(content: draft, bytes: bytes, block: block)))
    let steps = record.steps.filter { $0.number < draft.terms.sequence } + [next]
    let presuming = PresumingWitness(witness: witness, bytes: bytes, fingerprint: fingerprint)
    let verdict = ChainJudge(authority: authority, witness: presuming).judge(ChainRecord(id: record.id, steps: steps))
    return verdict.steps.last ?? StepVerdict(next, objections: verdict.objections)
  }

  /// Whether what lies in a mailbox is an approval: signed by a key and in a role that count for the step it is of.
  public func stands(_ approval: TagRecord<Approval>, after record: ChainRecord) -> Bool {
    let content = approval.content
    // The step that somebody may make of it; nobody has signed it yet.
    let step = Transition(
      commit: content.commit, tagger: content.tagger, terms: content.terms, signer: "", role: "",
      additions: content.additions, reason: nil)
    return counts(approval.bytes, for: step, after: record, signedBy: "")
  }

  /// Judges an adoption's approval or a step's by adding it to the draft: whether it would count.
  public func counts(
    _ approval: [UInt8], for draft: Transition, after record: ChainRecord, signedBy fingerprint: String
  ) -> Bool {
    var trial = draft
    trial.approvals = [approval]
    return !judge(trial, after: record, signedBy: fingerprint).approvers.isEmpty
  }
}

/// A witness that takes one signature for made already.
struct PresumingWitness: Witness {
  let witness: any Witness
  let bytes: [UInt8]
  let fingerprint: String

  func content(commit: ObjectName, folder: String, tree: ObjectName, manifest: Digest) -> ContentTestimony {
    witness.content(commit: commit, folder: folder, tree: tree, manifest: manifest)
  }

  func policyFiles(commit: ObjectName) -> PolicyFilesTestimony { witness.policyFiles(commit: commit) }

  func signature(of tag: SignedObject, by keys: [Policy.Key]) -> SignatureTestimony {
    guard tag.bytes == bytes else { return witness.signature(of: tag, by: keys) }
    return keys.contains { $0.fingerprint == fingerprint }
      ? .good(fingerprint: fingerprint)
      : .otherKey("the key \(fingerprint) that git signs with is not one that counts here")
  }

  func key(_ text: String) -> Result<Policy.Key, Refusal> { witness.key(text) }

  func digest(of bytes: [UInt8]) -> Digest { witness.digest(of: bytes) }
}
