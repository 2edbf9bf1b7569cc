/// The names and marks of a C# text.
struct ScriptTokens {
  private let bytes: [UInt8]
  private var tokens: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "/"), next(at) == UInt8(ascii: "/") {
        at = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      } else if byte == UInt8(ascii: "/"), next(at) == UInt8(ascii: "*") {
        at = end(of: Array("*/".utf8), from: at &+ 2)
      } else if byte == UInt8(ascii: "\"") {
        at = endOfString(at)
      } else if byte == UInt8(ascii: "'") {
        at = endOfQuoted(at &+ 1, quote: byte)
      } else if ScriptTokens.isName(byte) {
        let end = bytes[at...].firstIndex { !ScriptTokens.isName($0) } ?? bytes.count
        tokens.append(at..<end)
        at = end
      } else {
        if byte > 0x20 { tokens.append(at..<(at &+ 1)) }
        at &+= 1
      }
    }
  }

  private func next(_ at: Int) -> UInt8? { at &+ 1 < bytes.count ? bytes[at &+ 1] : nil }

  private static func isName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == 0x5F || byte >= 0x80
  }

  private func end(of mark: [UInt8], from start: Int) -> Int {
    var at = start
    while at &+ mark.count <= bytes.count {
      if bytes[at..<(at &+ mark.count)].elementsEqual(mark) { return at &+ mark.count }
      at &+= 1
    }
    return bytes.count
  }

  /// Behind a string of any kind: plain, verbatim (`@"…"`), or raw (`"""…"""`).
  private func endOfString(_ start: Int) -> Int {
    let quotes = bytes[start...].prefix { $0 == UInt8(ascii: "\"") }
    if quotes.count >= 3 { return end(of: Array(quotes), from: start &+ quotes.count) }
    let isVerbatim = bytes[..<start].suffix(2).reversed().prefix { "$@".utf8.contains($0) }.contains(UInt8(ascii: "@"))
    guard isVerbatim else { return endOfQuoted(start &+ 1, quote: UInt8(ascii: "\"")) }
    var at = start &+ 1
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "\"") else {
        at &+= 1
        continue
      }
      if next(at) != UInt8(ascii: "\"") { return at &+ 1 }
      at &+= 2
    }
    return bytes.count
  }

  /// Behind the closing quote, or at the end of the line where there is none.
  private func endOfQuoted(_ start: Int, quote: UInt8) -> Int {
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case quote: return at &+ 1
      case UInt8(ascii: "\\"): at &+= 2
      case 0x0A: return at
      default: at &+= 1
      }
    }
    return bytes.count
  }

  private func matches(_ words: [String], at position: Int) -> Bool {
    position &+ words.count <= tokens.count
      && words.indices.allSatisfy { bytes[tokens[position &+ $0]].elementsEqual(words[$0].utf8) }
  }

  /// Where words stand side by side.
  func positions(of words: [String]) -> [Range<Int>] {
    tokens.indices.filter { matches(words, at: $0) }.map {
      tokens[$0].lowerBound..<tokens[$0 &+ words.count &- 1].upperBound
    }
  }

  private func isPart(_ token: Int, isName: Bool) -> Bool {
    isName ? ScriptTokens.isName(bytes[tokens[token].lowerBound]) : matches(["."], at: token)
  }

  /// The namespaces of `using A.B;`, and of `using static A.B.C;`, where the last name is a type; those of statements and
  /// aliases are none.
  var usings: [Script.Piece] {
    tokens.indices.filter { matches(["using"], at: $0) }.compactMap { position in
      let isStatic = matches(["static"], at: position &+ 1)
      let first = isStatic ? position &+ 2 : position &+ 1
      var at = first
      // Names and dots by turns: two names side by side are a declaration.
      while at < tokens.count, isPart(at, isName: (at &- first) & 1 == 0) { at &+= 1 }
      guard (at &- first) & 1 == 1, matches([";"], at: at) else { return nil }
      if isStatic { at &-= 2 }
      guard at > first else { return nil }
      let text = tokens[first..<at].map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
      return Script.Piece(text: text, range: tokens[first].lowerBound..<tokens[at &- 1].upperBound)
    }
  }
}
