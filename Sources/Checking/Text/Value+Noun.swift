import Definitions
import Documents

extension Value {
  /// What kind of value it is, as a message says it.
  var noun: String {
    switch kind {
    case .null, .alias: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string, .key: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The value as a message shows it, cut where it is long.
  var shown: String {
    let text = source.unicodeScalars.map { $0.value < 0x20 ? " " : String($0) }
    return text.count > 60 ? text.prefix(57).joined() + "..." : text.joined()
  }
}

extension Key {
  /// Whether it begins as extensions do.
  var isExtension: Bool { document.isExtensionName(at: index) }
}
