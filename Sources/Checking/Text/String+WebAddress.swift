extension String {
  /// Whether it is a URL of scheme http or https with a host, of at most 2048 characters.
  var isAbsoluteURL: Bool {
    guard utf16.count <= 2048, let rest = afterWebScheme else { return false }
    let host = rest.prefix { !"/?#".unicodeScalars.contains($0) }
    return !host.isEmpty && !unicodeScalars.contains { $0.isBlank || $0.properties.generalCategory == .control }
  }

  /// Whether it is a URI, or a reference that is relative to one.
  var isURIReference: Bool {
    !unicodeScalars.contains {
      $0.isBlank || $0.properties.generalCategory == .control || "<>\"{}|\\^`".unicodeScalars.contains($0)
    }
  }

  /// What stands behind `http://` or `https://`.
  private var afterWebScheme: Substring.UnicodeScalarView? {
    for scheme in ["http://", "https://"] where prefix(scheme.count).lowercased() == scheme {
      return dropFirst(scheme.count).unicodeScalars
    }
    return nil
  }
}
