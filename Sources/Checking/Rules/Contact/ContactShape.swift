import Connectors
import Documents

/// `contact.json` has the types of its schema.
enum ContactShape: Rule {
  static let id = "contact/json-shape"
  static let level = Level.error
  static let documentation = Documentation(
    what:
      "contact.json is an object of strings; nominationContact and testAccount are objects, and signingKey is a public key.",
    why: "what has another type cannot be read, and a key that cannot be read signs nothing",
    fix: "write a value of the type that the finding names; a key as in the file that ends in .pub, without its comment"
  )
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"name": «["Contoso"]», "nominationContact": {"signingKey": «"ssh-dss AAAAB3NzaC1kc3MAAACBAJ"»}}
      """#),
    .failing(
      .folder,
      #"""
      --- contact.json
      «"Contoso"»
      """#),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"nominationContact": {"signingKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let root = connector.contactFile?.document?.root else { return }
    guard root.isObject else {
      findings.report(root, "contact.json holds no object")
      return
    }
    for mismatch in ShapeWalk(root, .contact).mismatches {
      findings.report(mismatch.value, "\(mismatch.name) is not \(mismatch.expectation)")
    }
    guard let key = root["nominationContact"]?["signingKey"], let text = key.string, !text.isEmpty else { return }
    if !SigningKeyText.isOne(text) { findings.report(key, "signingKey is no public key in one line") }
  }
}

/// A public key as one line of text.
private enum SigningKeyText {
  private static let kinds: Set<String> = [
    "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
    "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
  ]

  static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    if parts.first == "openpgp" {
      return parts.count == 3 && [40, 64].contains(parts[1].utf8.count) && parts[2].utf8.count <= 21_848
        && parts[1].allSatisfy { $0.isHexDigit && !$0.isUppercase } && isBase64(parts[2])
    }
    // Every SSH key begins with the length of its kind's name, which is base64 of three zero bytes.
    return parts.count == 2 && kinds.contains(String(parts[0])) && parts[1].hasPrefix("AAAA") && isBase64(parts[1])
  }

  private static func isBase64(_ text: Substring) -> Bool {
    text.utf8.count >= 60
      && text.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || "+/=".unicodeScalars.contains($0) }
  }
}
