import FuzzDriver
import Signing

// Bytes as the content of a block, and as a block: what is written is read back, what is rewritten is canonical, and
// nothing that is read as a signature traps on its way to a verdict.
fuzz { bytes in
  for kind in ArmourKind.allCases where !bytes.isEmpty {
    let armour = Armour(kind, payload: bytes)
    precondition((try? Armour(canonical: armour.text)) == armour, "what is written is not read back")
    if let signature = try? Signature(armour) { _ = signature.verdict(over: bytes.span.bytes, keys: []) }
  }
  if let armour = try? Armour(lenient: bytes) {
    precondition((try? Armour(canonical: armour.text)) == armour, "what is rewritten is not canonical")
  }
}
