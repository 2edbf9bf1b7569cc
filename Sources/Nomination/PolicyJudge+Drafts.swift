extension PolicyJudge {
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
