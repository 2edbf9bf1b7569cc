/// The formats of strings that can be told by looking at them.
enum TextFormat {
  /// Whether a text is of a format; one that is not known fits.
  static func fits(_ text: String, _ format: String) -> Bool {
    let bytes = Array(text.utf8)
    switch format {
    case "date": return isDate(bytes[...])
    case "date-time": return isDateTime(bytes)
    case "uuid": return isUUID(bytes)
    case "byte": return isBase64(bytes)
    default: return true
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The number in a few places, where all of them are digits.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.allSatisfy(isDigit) ? bytes.reduce(0) { $0 * 10 + Int($1 &- 0x30) } : nil
  }

  private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    let first = bytes.startIndex
    guard bytes.count == 10, bytes[first + 4] == UInt8(ascii: "-"), bytes[first + 7] == UInt8(ascii: "-"),
      let year = number(bytes[first..<first + 4]), let month = number(bytes[first + 5..<first + 7]),
      let day = number(bytes[first + 8..<first + 10]), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day >= 1 && day <= days[month - 1]
  }

  private static func isDateTime(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 20, isDate(bytes[..<10]), bytes[10] | 0x20 == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), let hour = number(bytes[11..<13]),
      let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]), hour < 24, minute < 60, second <= 60
    else { return false }
    var zone = bytes[19...]
    if zone.first == UInt8(ascii: ".") {
      let fraction = zone.dropFirst().prefix(while: isDigit)
      if fraction.isEmpty { return false }
      zone = zone.dropFirst(1 + fraction.count)
    }
    if zone.count == 1, let last = zone.first { return last | 0x20 == UInt8(ascii: "z") }
    let start = zone.startIndex
    guard zone.count == 6, zone[start] == UInt8(ascii: "+") || zone[start] == UInt8(ascii: "-"),
      zone[start + 3] == UInt8(ascii: ":"), let hours = number(zone[start + 1..<start + 3]),
      let minutes = number(zone[start + 4..<start + 6])
    else { return false }
    return hours < 24 && minutes < 60
  }

  private static func isUUID(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 36 else { return false }
    return bytes.indices.allSatisfy { position in
      let byte = bytes[position]
      switch position {
      case 8, 13, 18, 23: return byte == UInt8(ascii: "-")
      default: return isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
      }
    }
  }

  private static func isBase64(_ bytes: [UInt8]) -> Bool {
    let body = bytes.filter { $0 != 0x0A && $0 != 0x0D }
    let digits = body.prefix { $0 != UInt8(ascii: "=") }
    return body.count % 4 == 0 && body.count - digits.count <= 2
      && body.dropFirst(digits.count).allSatisfy { $0 == UInt8(ascii: "=") }
      && digits.allSatisfy {
        isDigit($0) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
      }
  }
}
