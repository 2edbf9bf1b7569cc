import Definitions
import Documents

/// A summary is made of words that can be translated.
enum CamelCaseText: Rule {
  static let id = "style/camel-case-text"
  static let level = Level.info
  static let documentation = Documentation(
    what: "No word of an operation's summary is in camel case.",
    why: "such a word is taken for a name and left as it is when the connector is translated",
    fix:
      "write it as separate words; where it is a product's name, list it in \"productNames\" of .hallmark/config.json")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"summary": «"List lineItems"»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "List line items"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let summary = operation[.summary], summary.isString, summary.hasCamelCase, let text = summary.string else {
      return
    }
    let camel = text.words.first { $0.hasCamelCase && !findings.productNames.contains($0.withoutPunctuation) }
    if let camel { findings.report(summary, "'\(camel)' in the summary of \(operation.name) is in camel case") }
  }
}

extension String {
  /// Whether a lower-case letter stands right before an upper-case one.
  fileprivate var hasCamelCase: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      if (0x41...0x5A).contains(byte), (0x61...0x7A).contains(previous) { return true }
      previous = byte
    }
    return false
  }

  /// A word without what stands around it: brackets, commas, quotes.
  fileprivate var withoutPunctuation: String {
    let isPart = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
    if utf8.first?.isAlphanumeric ?? false, utf8.last?.isAlphanumeric ?? false { return self }
    guard let first = unicodeScalars.firstIndex(where: isPart), let last = unicodeScalars.lastIndex(where: isPart)
    else {
      return self
    }
    return String(unicodeScalars[first...last])
  }
}
