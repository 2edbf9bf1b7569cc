/// The version of OpenAPI that a document names in its member `openapi`.
public struct SpecificationName: Sendable {
  /// Whether it is newer than 3.0.
  public let isNewer: Bool

  /// The version that a text names: 3.0.x or a later 3; nil of anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "3", Self.isNumber(parts[1]) else { return nil }
    isNewer = parts[1] != "0"
    let patch = parts[2].prefix { $0 != "-" }
    guard Self.isNumber(patch) else { return nil }
    // Behind the number only the name of a draft may stand.
    if patch.count < parts[2].count, parts[2].count == patch.count + 1 { return nil }
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && (text.count == 1 || !text.hasPrefix("0"))
  }
}
