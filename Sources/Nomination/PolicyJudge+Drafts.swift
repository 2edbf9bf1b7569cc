extension PolicyJudge {
  /// Whether what lies in a mailbox is an approval: signed by a root principal of the policy before.
  public func stands(_ approval: TagRecord<PolicyApproval>, after newest: Policy) -> Bool {
    let content = approval.content
    let adoption = PolicyAdoption(
      commit: content.commit, tagger: content.tagger, terms: content.terms, signer: "", approvals: [approval.bytes])
    var objections: [Objection] = []
    let signers = PolicySigners(authority: newest, version: content.terms.version, witness: witness)
    return signers.approvals(of: adoption, &objections) == 1
  }

  /// Judges an adoption that is not signed yet, as if the key of that fingerprint had signed it.
  public func judge(
    _ draft: PolicyAdoption, after records: [ObjectRecord<PolicyAdoption>], signedBy fingerprint: String
  ) -> [Objection] {
    let bytes = draft.signedText
    let digest = witness.digest(of: bytes)
    let next = ObjectRecord<PolicyAdoption>(
      number: draft.terms.version, reference: draft.name.reference, id: .none,
      digest: digest,
      reading: .read(
        TagRecord(content: draft, bytes: bytes, block: SignatureBlock(kind: .ssh, signedCount: bytes.count))))
    let presuming = PresumingWitness(witness: witness, bytes: bytes, fingerprint: fingerprint)
    // A genesis that is still to be made is its own pin.
    let verdict = PolicyJudge(pin: draft.terms.version == 1 ? digest : pin, witness: presuming).judge(
      records.filter { $0.number < draft.terms.version } + [next])
    return verdict.objections + (verdict.versions.last?.objections ?? [])
  }
}
