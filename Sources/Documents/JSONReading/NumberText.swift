/// The text of a number, looked at against the grammar of JSON.
struct NumberText {
  /// Whether it is a number of JSON.
  let isValid: Bool
  /// What is wrong with it.
  private(set) var complaint = ""
  /// The same number as JSON writes it, where the text is nearly one.
  private(set) var mended: String?

  init(_ text: ArraySlice<UInt8>) {
    isValid = Self.endOfNumber(text) == text.endIndex
    if !isValid { examine(text) }
  }

  /// The end of the longest valid number at the start of a text; the start where there is none.
  private static func endOfNumber(_ text: ArraySlice<UInt8>) -> Int {
    var at = text.startIndex
    if at < text.endIndex, text[at] == UInt8(ascii: "-") { at &+= 1 }
    let whole = endOfDigits(text, from: at)
    guard whole > at, text[at] != UInt8(ascii: "0") || whole == at &+ 1 else { return text.startIndex }
    at = whole
    if at < text.endIndex, text[at] == UInt8(ascii: ".") {
      let fraction = endOfDigits(text, from: at &+ 1)
      guard fraction > at &+ 1 else { return text.startIndex }
      at = fraction
    }
    if at < text.endIndex, text[at] | 0x20 == UInt8(ascii: "e") {
      at &+= 1
      if at < text.endIndex, text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-") { at &+= 1 }
      let exponent = endOfDigits(text, from: at)
      guard exponent > at else { return text.startIndex }
      at = exponent
    }
    return at
  }

  private static func endOfDigits(_ text: ArraySlice<UInt8>, from offset: Int) -> Int {
    var at = offset
    while at < text.endIndex, text[at] >= UInt8(ascii: "0"), text[at] <= UInt8(ascii: "9") { at &+= 1 }
    return at
  }

  private mutating func examine(_ text: ArraySlice<UInt8>) {
    var rest = text
    var sign = ""
    var faults: [String] = []
    if rest.first == UInt8(ascii: "+") {
      faults.append("no '+' stands before one")
      rest.removeFirst()
    } else if rest.first == UInt8(ascii: "-") {
      sign = "-"
      rest.removeFirst()
    }
    var whole = rest[..<Self.endOfDigits(rest, from: rest.startIndex)]
    rest = rest[whole.endIndex...]
    if whole.count > 1, whole.first == UInt8(ascii: "0") {
      faults.append("no zeros stand before one")
      whole = whole.drop { $0 == UInt8(ascii: "0") }
      if whole.isEmpty { whole = [UInt8(ascii: "0")] }
    }
    var fraction = rest[rest.startIndex..<rest.startIndex]
    if rest.first == UInt8(ascii: ".") {
      fraction = rest[(rest.startIndex &+ 1)..<Self.endOfDigits(rest, from: rest.startIndex &+ 1)]
      rest = rest[fraction.endIndex...]
      if whole.isEmpty, !fraction.isEmpty {
        faults.append("digits stand before the point")
        whole = [UInt8(ascii: "0")]
      } else if fraction.isEmpty, !whole.isEmpty {
        faults.append("digits stand behind the point")
      }
    }
    var mended = Array(sign.utf8) + whole
    if !fraction.isEmpty { mended += [UInt8(ascii: ".")] + fraction }
    mended += rest
    if Self.endOfNumber(mended[...]) == mended.count, !faults.isEmpty {
      self.mended = String(decoding: mended, as: UTF8.self)
      complaint = faults.joined(separator: ", ")
    } else {
      complaint = "digits, a point and digits, an exponent is all that JSON allows"
    }
  }
}
