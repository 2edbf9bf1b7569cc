import FuzzDriver
import Nomination

// Bytes as a tag object of each kind, and as the message of one: what is taken is written again byte for byte.
let headers = Array(
  """
  object \(String(repeating: "c", count: 40))
  type commit
  tag nomination/contoso/000001
  tagger Alice <alice@example.org> 1795161677 +0000


  """.utf8)
let armour = Array("-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n".utf8)

func tryAll(_ bytes: [UInt8]) {
  func same(_ text: [UInt8], _ armour: ArraySlice<UInt8>) {
    precondition(text + armour == bytes, "what was read is written otherwise")
  }
  if let tag = try? TagRecord<Transition>(step: bytes) { same(tag.content.signedText, tag.armour) }
  if let tag = try? TagRecord<Approval>(approval: bytes) { same(tag.content.signedText, tag.armour) }
  if let tag = try? TagRecord<PolicyAdoption>(policy: bytes) { same(tag.content.signedText, tag.armour) }
  if let tag = try? TagRecord<PolicyApproval>(policyApproval: bytes) { same(tag.content.signedText, tag.armour) }
}

fuzz { bytes in
  tryAll(bytes)
  tryAll(headers + bytes + armour)
  if let heads = try? Heads(bytes) { precondition(Array(heads.text.utf8) == bytes, "heads are written otherwise") }
  _ = ReferenceRole(reference: String(decoding: bytes, as: UTF8.self))
}
