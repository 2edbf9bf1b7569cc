import Documents

extension String {
  /// Whether it is one e-mail address of ASCII characters, as mail servers take it.
  var isMailAddress: Bool {
    let bytes = Array(utf8)
    guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return false }
    let local = bytes[..<at]
    let domain = bytes[(at + 1)...]
    guard (1...64).contains(local.count), local.allSatisfy({ $0.isAlphanumeric || String.marks.contains($0) }),
      local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty })
    else { return false }
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy(String.isDomainLabel)
  }

  /// What may stand in front of the `@` beside letters and digits.
  private static let marks = ByteSet(".!#$%&'*+/=?^_{}|~-`")

  private static func isDomainLabel(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
      && label.allSatisfy { $0.isAlphanumeric || $0 == hyphen }
  }

  /// The address with a scheme in front, where nothing but that is missing.
  var withWebScheme: String? {
    let address = "https://" + trimmed
    return !contains("://") && contains(".") && address.isAbsoluteURL ? address : nil
  }
}
