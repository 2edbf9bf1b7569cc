extension String {
  /// Whether it is one e-mail address of ASCII characters, as mail servers take it.
  var isMailAddress: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].count) else { return false }
    let local = String(decoding: parts[0], as: UTF8.self)
    let marks = ".!#$%&'*+/=?^_{}|~-`".unicodeScalars
    guard local.unicodeScalars.allSatisfy({ $0.isASCIIAlphanumeric || marks.contains($0) }),
      !local.hasPrefix("."), !local.hasSuffix("."), !local.contains("..")
    else { return false }
    let labels = String(decoding: parts[1], as: UTF8.self).split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy(String.isDomainLabel)
  }

  private static func isDomainLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
      && label.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || $0 == "-" }
  }

  /// The address with a scheme in front, where nothing but that is missing.
  var withWebScheme: String? {
    let address = "https://" + trimmed
    return !contains("://") && contains(".") && address.isAbsoluteURL ? address : nil
  }
}
