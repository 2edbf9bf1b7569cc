@testable import Documents

/// Makes JSON by chance, values and the ways to write them.
struct RandomJSON {
  var generator: SplitMix

  init(seed: UInt64) {
    generator = SplitMix(seed: seed)
  }

  mutating func value(depth: Int = 0) -> JSON {
    switch Int.random(in: 0..<(depth > 5 ? 4 : 6), using: &generator) {
    case 0: .null
    case 1: .boolean(Bool.random(using: &generator))
    case 2: .number(number())
    case 3: .string(text())
    case 4: .array((0..<Int.random(in: 0..<6, using: &generator)).map { _ in value(depth: depth + 1) })
    default:
      .object(
        (0..<Int.random(in: 0..<20, using: &generator)).map { JSON.Member("\($0)" + text(), value(depth: depth + 1)) })
    }
  }

  mutating func number() -> String {
    let choices = ["0", "-0", "12", "-7.25", "1e3", "6.02E+23", "123456789012345678901", "0.1", "-1.5e-7"]
    return choices.randomElement(using: &generator) ?? "0"
  }

  mutating func text() -> String {
    let pieces = [
      "a", "type", " ", "é", "€", "😀", "\n", "\"", "\\", "/", "\t", "x-ms-summary", "\u{1}",
      "Lorem ipsum dolor sit amet",
    ]
    return (0..<Int.random(in: 0..<5, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// A way to write a value, with blanks by chance.
  mutating func layout() -> JSON.Layout {
    let indentation = ["  ", "    ", "\t", nil].randomElement(using: &generator) ?? nil
    let lineBreak = Bool.random(using: &generator) ? "\n" : "\r\n"
    let colon = [":", ": ", " : "].randomElement(using: &generator) ?? ":"
    return JSON.Layout(indentation: indentation, lineBreak: lineBreak, colon: colon, comma: colon == ":" ? "," : ", ")
  }

  /// A few bytes put in, taken out or changed.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let odd =
      Array("{}[],:\"'\\/u0e-+.tfn \n\r\t".utf8) + [
        0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xA9, 0xED, 0xE2, 0xEF, 0xF8, 0xFE, 0xFF,
      ]
    for _ in 0...Int.random(in: 0..<3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let byte = odd.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.insert(byte, at: place)
      case 1 where place < bytes.count: bytes.remove(at: place)
      case 2 where place < bytes.count: bytes[place] = byte
      default:
        let end = Int.random(in: place...bytes.count, using: &generator)
        if Bool.random(using: &generator) {
          bytes.removeSubrange(place..<min(end, place + 9))
        } else {
          bytes.insert(contentsOf: bytes[place..<min(end, place + 9)], at: place)
        }
      }
    }
    return bytes
  }
}
