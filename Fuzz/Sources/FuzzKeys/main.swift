import Encodings
import Crypto
import FuzzDriver
import OpenPGP
import Signing

// Bytes as a key of every kind, as what gpg exports, and as a sealed file: what is taken is taken again as it is.
fuzz { bytes in
  for kind in ["ssh-ed25519", "ecdsa-sha2-nistp256", "ssh-rsa", "sk-ssh-ed25519@openssh.com"] {
    let line = kind + " " + Base64.string(of: bytes)
    precondition((try? VerificationKey(line)).map { $0.text == line } ?? true, "a key has another line")
  }
  if let key = try? TransferableKey(bytes) {
    let line = "openpgp \(key.fingerprint) \(Base64.string(of: bytes))"
    precondition((try? VerificationKey(line))?.fingerprint == key.fingerprint, "a key has another name")
  }
  if let minimal = try? TransferableKey.minimal(of: bytes) {
    precondition((try? TransferableKey.minimal(of: minimal)) == minimal, "what is minimal is made smaller")
  }
  _ = SealedFile(bytes)
}
