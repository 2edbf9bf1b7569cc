/// Texts that stand where a secret would, and are none.
public enum SecretDummy {
  /// Whether a value is empty, refers to where the secret is kept, or is an obvious dummy.
  public static func isOne(_ text: some StringProtocol) -> Bool {
    let value = Array(text.utf8)[...].trimmed
    guard !value.isEmpty else { return true }
    let lowered = String(decoding: value, as: UTF8.self).lowercased()
    return isReference(lowered) || isDummy(lowered) || isTemplate(lowered) || isCall(value)
  }

  private static func isReference(_ value: String) -> Bool {
    ["${", "vault:", "keyvault:", "op://", "@microsoft.keyvault("].contains { value.hasPrefix($0) }
      || (value.hasPrefix("$") && value.dropFirst().first.map { $0.isLetter || $0 == "_" } ?? false)
  }

  private static func isDummy(_ value: String) -> Bool {
    value.allSatisfy { $0 == "*" } || value.allSatisfy { $0 == "x" }
      || ["dummy", "test", "changeme"].contains(value) || value.hasPrefix("your_") || value.hasPrefix("your-")
  }

  private static func isTemplate(_ value: String) -> Bool {
    [("<", ">"), ("[[", "]]"), ("{", "}"), ("@{", "}")].contains {
      value.hasPrefix($0.0) && value.hasSuffix($0.1)
    }
  }

  /// Whether it is a call that the platform replaces, or the beginning of one up to its parenthesis.
  private static func isCall(_ value: ArraySlice<UInt8>) -> Bool {
    guard value.first == UInt8(ascii: "@"), let open = value.firstIndex(of: UInt8(ascii: "(")),
      PlatformCall.begins(atEndOf: value[...open])
    else { return false }
    let argument = value[(open &+ 1)...]
    return argument.isEmpty || (argument.first == UInt8(ascii: "'") && argument.contains(UInt8(ascii: ")")))
  }
}
