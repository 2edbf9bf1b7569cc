@testable import Documents

/// A second reader of JSON, written to be short: nil for what is none.
struct ReferenceParser {
  private struct Refusal: Error {}

  private let scalars: [Unicode.Scalar]
  private var at = 0

  static func parse(_ bytes: [UInt8]) -> JSON? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var parser = ReferenceParser(scalars: Array(text.unicodeScalars))
    guard let value = try? parser.value() else { return nil }
    parser.skipBlanks()
    return parser.at == parser.scalars.count ? value : nil
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func skipBlanks() {
    while let next, [" ", "\t", "\n", "\r"].contains(next) { at += 1 }
  }

  private mutating func take(_ wanted: Unicode.Scalar) throws {
    guard next == wanted else { throw Refusal() }
    at += 1
  }

  private mutating func value() throws -> JSON {
    skipBlanks()
    defer { skipBlanks() }
    switch next {
    case "{":
      return .object(
        try list("{", "}") { parser throws in
          parser.skipBlanks()
          let name = try parser.string()
          parser.skipBlanks()
          try parser.take(":")
          return JSON.Member(name, try parser.value())
        })
    case "[": return .array(try list("[", "]") { parser throws in try parser.value() })
    case "\"": return .string(try string())
    case "t": return try word("true", .boolean(true))
    case "f": return try word("false", .boolean(false))
    case "n": return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func list<Item>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ item: (inout ReferenceParser) throws -> Item
  ) throws -> [Item] {
    try take(open)
    skipBlanks()
    var items: [Item] = []
    if next == close {
      at += 1
      return []
    }
    while true {
      items.append(try item(&self))
      skipBlanks()
      if next == close { break }
      try take(",")
    }
    at += 1
    return items
  }

  private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
    for scalar in word.unicodeScalars { try take(scalar) }
    return value
  }

  private mutating func number() throws -> String {
    let start = at
    if next == "-" { at += 1 }
    if next == "0" { at += 1 } else { try digits() }
    if next == "." {
      at += 1
      try digits()
    }
    if next == "e" || next == "E" {
      at += 1
      if next == "+" || next == "-" { at += 1 }
      try digits()
    }
    return String(String.UnicodeScalarView(scalars[start..<at]))
  }

  private mutating func digits() throws {
    let start = at
    while let next, ("0"..."9").contains(next) { at += 1 }
    if at == start { throw Refusal() }
  }

  private mutating func string() throws -> String {
    try take("\"")
    var units: [UInt16] = []
    while let scalar = next {
      at += 1
      switch scalar {
      case "\"": return String(decoding: units, as: UTF16.self)
      case "\\": units.append(try escape())
      case "\u{0}"..<" ": throw Refusal()
      default: units += Array(String(scalar).utf16)
      }
    }
    throw Refusal()
  }

  private mutating func escape() throws -> UInt16 {
    guard let scalar = next else { throw Refusal() }
    at += 1
    let simple: [Unicode.Scalar: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
    ]
    if let unit = simple[scalar] { return unit }
    guard scalar == "u", at + 4 <= scalars.count else { throw Refusal() }
    let digits = String(String.UnicodeScalarView(scalars[at..<at + 4]))
    at += 4
    guard digits.allSatisfy(\.isHexDigit), digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
      throw Refusal()
    }
    return unit
  }
}
