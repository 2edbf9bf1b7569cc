/// A short piece of a file's text for use in a message.
enum Excerpt {
  private static let longest = 40

  /// The text of a range in backquotes, cut where it is long, nothing in it that moves a cursor.
  static func quoted(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let cut = range.lowerBound..<min(range.upperBound, range.lowerBound &+ longest &* 4)
    return quoted(String(decoding: bytes[cut], as: UTF8.self))
  }

  /// A text in backquotes, cut where it is long, nothing in it that moves a cursor.
  static func quoted(_ text: String) -> String {
    var short = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == longest {
        short += "…"
        break
      }
      count += 1
      if scalar.value < 0x20 || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
      {
        short += "<\(Hexadecimal.name(ofCharacter: scalar.value))>"
      } else {
        short.unicodeScalars.append(scalar)
      }
    }
    return "'\(short)'"
  }
}
