import Documents

extension String {
  /// Whether it is a URL of scheme http or https with a host, of at most 2048 characters.
  var isAbsoluteURL: Bool {
    guard let authority = afterWebScheme?.prefix(while: { !String.endsOfAuthority.contains($0) }) else { return false }
    // Who signs in stands before the host, a port behind it.
    let host = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[authority.index(after: $0)...] } ?? authority
    guard let first = host.first, first != UInt8(ascii: ":") else { return false }
    if utf8.allSatisfy(\.isVisible) { return utf8.count <= 2048 }
    return utf16.count <= 2048
      && !unicodeScalars.contains { $0.isBlank || $0.properties.generalCategory == .control }
  }

  /// Whether it is a URI, or a reference that is relative to one.
  var isURIReference: Bool {
    if utf8.allSatisfy({ $0.isVisible && !String.excluded.contains($0) }) { return true }
    return !unicodeScalars.contains {
      $0.isBlank || $0.properties.generalCategory == .control
        || ($0.isASCII && String.excluded.contains(UInt8(truncatingIfNeeded: $0.value)))
    }
  }

  private static let endsOfAuthority = ByteSet("/?#")
  private static let excluded = ByteSet("<>\"{}|\\^`")

  /// What stands behind `http://` or `https://`.
  private var afterWebScheme: Substring.UTF8View? {
    for scheme in ["http://", "https://"] where utf8.starts(with: scheme.utf8, by: { $0.lowered == $1 }) {
      return utf8.dropFirst(scheme.utf8.count)
    }
    return nil
  }
}
