import Signing
import Testing

/// The message of most tests.
let message = [UInt8]("object 1\ntype commit\n\nhallmark/1 contoso: submitted -> validated\n".utf8)

extension Workbench {
  /// Makes a key with `ssh-keygen` and returns its line without the comment.
  func makeSSHKey(_ name: String, type: String, bits: Int? = nil) throws -> String {
    let size = bits.map { ["-b", String($0)] } ?? []
    try run("ssh-keygen", arguments: ["-q", "-t", type] + size + ["-N", "", "-C", "", "-f", name])
    let line = try text(of: name + ".pub").split { $0 == " " || $0 == "\n" }
    return line.prefix(2).joined(separator: " ")
  }

  /// What `ssh-keygen -Y sign` writes for `message`.
  func sshSign(_ name: String, namespace: String = "git", options: [String] = []) throws -> [UInt8] {
    let words = ["-Y", "sign", "-n", namespace, "-f", name] + options.flatMap { ["-O", $0] }
    return try run("ssh-keygen", arguments: words, input: message)
  }
}

/// The verdict on canonical armour over `message`, or the reason why it is no signature.
func verdict(on armour: [UInt8], over signed: [UInt8] = message, keys: [VerificationKey]) -> Outcome {
  do {
    let signature = try Signature(Armour(canonical: armour))
    switch signature.verdict(over: signed.span.bytes, keys: keys) {
    case .valid(let key): return .valid(key.fingerprint)
    case .unknownKey(let reason): return .unknownKey(reason)
    case .invalid(let reason): return .invalid(reason)
    case .undecided(let reason): return .undecided(reason)
    }
  } catch {
    return .malformed(error.message)
  }
}

/// All that can be said of a signature.
enum Outcome: Equatable {
  case valid(String)
  case unknownKey(String)
  case invalid(String)
  case undecided(String)
  case malformed(String)

  var isValid: Bool {
    if case .valid = self { true } else { false }
  }
}
