/// Texts that stand where a secret would, and are none.
public enum SecretDummy {
  /// Whether a value is empty, refers to where the secret is kept, or is an obvious dummy.
  public static func isOne(_ text: some StringProtocol) -> Bool {
    let value = Array(text.utf8)[...].trimmed
    guard !value.isEmpty else { return true }
    let lowered = String(decoding: value, as: UTF8.self).lowercased()
    return isReference(lowered) || isDummy(lowered) || isTemplate(lowered)
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
    [("<", ">"), ("[[", "]]"), ("{", "}"), ("@{", "}"), ("@connectionparameters(", "")].contains {
      value.hasPrefix($0.0) && value.hasSuffix($0.1)
    }
  }
}
