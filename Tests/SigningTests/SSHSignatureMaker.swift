import Encodings
import Crypto
import Signing
import Testing

/// Writes SSH signatures by itself, with a key of `openssl`, so that a test can depart from the format where it likes.
struct SSHSignatureMaker {
  enum Kind {
    case ed25519
    case ecdsa
  }

  /// The parts of a signature, good unless a test changes them.
  struct Form {
    var magic = "SSHSIG"
    var version: UInt8 = 1
    var namespace = "git"
    var reserved = ""
    var hashName = "sha512"
    var proofName: String
    var proofSuffix: [UInt8] = []
    var padNumbers = false
    var flags: UInt8 = 1
    var innerTrailing: [UInt8] = []
    var trailing: [UInt8] = []
  }

  let kind: Kind
  let application: String?
  let keyBlob: [UInt8]

  /// Makes a key; with an application, what it stands in for is a security key.
  init(_ kind: Kind, application: String? = nil, in workbench: Workbench) throws {
    switch kind {
    case .ed25519: try workbench.run("openssl", "genpkey", "-algorithm", "ed25519", "-out", "key.pem")
    case .ecdsa:
      try workbench.run("openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "group:P-256", "-out", "key.pem")
    }
    try self.init(kind, application: application, reusingKeyIn: workbench)
  }

  init(_ kind: Kind, application: String?, reusingKeyIn workbench: Workbench) throws {
    self.kind = kind
    self.application = application
    let encoded = try workbench.run("openssl", "pkey", "-in", "key.pem", "-pubout", "-outform", "DER")
    var blob = wireString(Self.typeName(kind, application))
    switch kind {
    case .ed25519: blob += wireString(encoded.suffix(32))
    case .ecdsa: blob += wireString("nistp256".utf8) + wireString(encoded.suffix(65))
    }
    if let application { blob += wireString(application.utf8) }
    keyBlob = blob
  }

  var keyLine: String {
    String(decoding: Self.typeName(kind, application), as: UTF8.self) + " " + Base64.string(of: keyBlob)
  }

  /// Signs `message` in a form that `change` may spoil, and returns the armour.
  func sign(in workbench: Workbench, _ change: (inout Form) -> Void) throws -> [UInt8] {
    let typeName = Self.typeName(kind, application)
    var form = Form(proofName: String(decoding: typeName, as: UTF8.self))
    change(&form)
    let digest = (form.hashName == "sha1" ? HashAlgorithm.sha1 : .sha512).digest(of: message)
    var signed =
      [UInt8]("SSHSIG".utf8) + wireString(form.namespace.utf8) + wireString(form.reserved.utf8)
      + wireString(form.hashName.utf8) + wireString(digest)
    let state: [UInt8] = application == nil ? [] : [form.flags, 0, 0, 0, 9]
    if let application {
      signed = SHA256.digest(of: [UInt8](application.utf8)).bytes + state + SHA256.digest(of: signed).bytes
    }
    var proof = try rawSignature(of: signed, in: workbench)
    if kind == .ecdsa { proof = numbers(in: proof).flatMap { wireString(form.padNumbers ? [0] + $0 : $0) } }
    let inner =
      wireString(form.proofName.utf8) + wireString(proof + form.proofSuffix) + state + form.innerTrailing
    let payload =
      [UInt8](form.magic.utf8) + [0, 0, 0, form.version] + wireString(keyBlob) + wireString(form.namespace.utf8)
      + wireString(form.reserved.utf8) + wireString(form.hashName.utf8) + wireString(inner) + form.trailing
    return Armour(.ssh, payload: payload).text
  }

  private func rawSignature(of bytes: [UInt8], in workbench: Workbench) throws -> [UInt8] {
    try workbench.write(bytes, to: "signed")
    switch kind {
    case .ed25519:
      return try workbench.run("openssl", "pkeyutl", "-sign", "-rawin", "-inkey", "key.pem", "-in", "signed")
    case .ecdsa: return try workbench.run("openssl", "dgst", "-sha256", "-sign", "key.pem", "-binary", "signed")
    }
  }

  /// The contents of the two integers in a DER sequence, which SSH spells the same.
  private func numbers(in encoded: [UInt8]) -> [[UInt8]] {
    let first = Int(encoded[3])
    return [[UInt8](encoded[4..<4 + first]), [UInt8](encoded[(6 + first)...])]
  }

  private static func typeName(_ kind: Kind, _ application: String?) -> String.UTF8View {
    switch (kind, application) {
    case (.ed25519, nil): "ssh-ed25519".utf8
    case (.ed25519, _): "sk-ssh-ed25519@openssh.com".utf8
    case (.ecdsa, nil): "ecdsa-sha2-nistp256".utf8
    case (.ecdsa, _): "sk-ecdsa-sha2-nistp256@openssh.com".utf8
    }
  }
}

/// A string in SSH's binary form.
func wireString(_ content: some Collection<UInt8>) -> [UInt8] {
  let count = UInt32(content.count)
  return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) } + content
}
