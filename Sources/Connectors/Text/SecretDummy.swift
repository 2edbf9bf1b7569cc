/// Texts that stand where a secret would, and are none.
public enum SecretDummy {
  /// Whether a value is empty, refers to where the secret is kept, or is an obvious dummy.
  public static func isOne(_ text: some StringProtocol) -> Bool {
    let value = Array(text.utf8)[...].trimmed
    guard !value.isEmpty else { return true }
    let lowered = String(decoding: value, as: UTF8.self).lowercased()
    return isReference(lowered) || isDummy(lowered) || isTemplate(lowered) || isExpression(value)
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

  /// Whether it is an expression of the platform, `@name(…)`, or the beginning of one up to its parenthesis.
  private static func isExpression(_ value: ArraySlice<UInt8>) -> Bool {
    guard let open = value.firstIndex(of: UInt8(ascii: "(")), isCall(value, at: open) else { return false }
    return open == value.endIndex &- 1 || value.last == UInt8(ascii: ")")
  }

  /// Whether `@name` or `@{name` stands right before a parenthesis, and nothing before that.
  private static func isCall(_ value: ArraySlice<UInt8>, at open: Int) -> Bool {
    guard value.first == UInt8(ascii: "@") else { return false }
    let name = value[..<open].dropFirst().drop { $0 == UInt8(ascii: "{") }
    return !name.isEmpty && name.allSatisfy { $0.isLetter }
  }
}
