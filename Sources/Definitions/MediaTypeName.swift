public import Documents

/// The name of a media type, `type/subtype; name=value`, by the grammar of RFC 6838.
public struct MediaTypeName: Sendable {
  /// Type and subtype in lower case, without parameters.
  public let essence: String

  /// The name that a string value or a key is; nil where it is none.
  public init?(_ document: Document, at index: Int) {
    self.init(document.text(of: index))
  }

  /// The name that a text is; nil where it is none.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    var at = 0
    guard Self.skipName(bytes, &at), at < bytes.count, bytes[at] == UInt8(ascii: "/") else { return nil }
    at += 1
    guard Self.skipName(bytes, &at) else { return nil }
    let end = at
    while true {
      Self.skipBlanks(bytes, &at)
      guard at < bytes.count else { break }
      guard bytes[at] == UInt8(ascii: ";") else { return nil }
      at += 1
      Self.skipBlanks(bytes, &at)
      if at == bytes.count { break }
      guard Self.skipName(bytes, &at), at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return nil }
      at += 1
      guard Self.skipParameterValue(bytes, &at) else { return nil }
    }
    essence = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
  }

  private static func skipName(_ bytes: [UInt8], _ at: inout Int) -> Bool {
    let start = at
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    return at > start
  }

  private static func skipBlanks(_ bytes: [UInt8], _ at: inout Int) {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
  }

  private static func skipParameterValue(_ bytes: [UInt8], _ at: inout Int) -> Bool {
    guard at < bytes.count else { return false }
    guard bytes[at] == UInt8(ascii: "\"") else {
      let start = at
      while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ";") { at += 1 }
      return at > start
    }
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
    at += 1
    return at <= bytes.count
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$&^_.+*-".utf8.contains(byte)
    }
  }
}

extension MediaTypeName {
  /// Whether a value is one of the names that nearly all definitions have, told without a string of it.
  public static func isUsual(_ value: Value) -> Bool {
    usual.contains(value)
  }

  private static let usual = WordSet(["application/json", "text/json", "text/plain"])

  /// Whether the parts of its bodies are encoded each by its own.
  public var takesEncoding: Bool { essence.hasPrefix("multipart/") || isURLEncoded || essence.contains("*") }

  /// Whether its bodies are JSON.
  public var isJSON: Bool { essence.hasSuffix("/json") || essence.hasSuffix("+json") }
  /// Whether its bodies are fields of a form, files among them.
  public var isMultipart: Bool { essence == "multipart/form-data" || essence.hasSuffix("+form-data") }
  /// Whether its bodies are fields of a form as in a query.
  public var isURLEncoded: Bool {
    essence == "application/x-www-form-urlencoded" || essence.hasSuffix("+x-www-form-urlencoded")
  }
}
