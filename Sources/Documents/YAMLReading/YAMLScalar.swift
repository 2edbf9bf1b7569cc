/// Plain scalars of YAML, read by the core schema of YAML 1.2.
enum YAMLScalar {
  /// What a plain scalar is.
  static func kind(_ text: String) -> NodeKind {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE", "false", "False", "FALSE": return .boolean
    default: return number(Array(text.utf8)[...]) == nil ? .string : .number
    }
  }

  /// Whether a plain scalar that is a boolean is true.
  static func isTrue(_ text: String) -> Bool {
    text.utf8.count == 4
  }

  /// The number of a plain scalar; nil where it is none.
  static func number(_ text: ArraySlice<UInt8>) -> Value.Number? {
    guard let first = text.first, first < 0x3A else { return nil }
    if let number = radixNumber(text) { return number }
    let isNegative = first == UInt8(ascii: "-")
    let unsigned = isNegative || first == UInt8(ascii: "+") ? text.dropFirst() : text
    if first == UInt8(ascii: ".") || unsigned.first == UInt8(ascii: ".") {
      switch String(decoding: unsigned, as: UTF8.self) {
      case ".inf", ".Inf", ".INF":
        return Value.Number(double: isNegative ? -.infinity : .infinity, integer: nil)
      case ".nan", ".NaN", ".NAN":
        return unsigned.count == text.count ? Value.Number(double: .nan, integer: nil) : nil
      default: break
      }
    }
    guard isDecimal(unsigned), let decimal = DecimalText(text) else { return nil }
    let integer = decimal.integer
    return Value.Number(double: integer.map(Double.init) ?? Double(decimal.text) ?? 0, integer: integer)
  }

  /// A number in octal or hexadecimal digits.
  private static func radixNumber(_ text: ArraySlice<UInt8>) -> Value.Number? {
    guard text.count > 2, text.first == UInt8(ascii: "0") else { return nil }
    let bits: UInt32
    switch text[text.startIndex &+ 1] {
    case UInt8(ascii: "o"): bits = 3
    case UInt8(ascii: "x"): bits = 4
    default: return nil
    }
    var integer: Int? = 0
    var double = 0.0
    for byte in text.dropFirst(2) {
      guard let digit = Hexadecimal.value(of: byte), digit < 1 &<< bits else { return nil }
      double = double * Double(1 &<< bits) + Double(digit)
      let product = integer?.multipliedReportingOverflow(by: 1 &<< Int(bits))
      integer = product.flatMap { $0.overflow ? nil : $0.partialValue | Int(digit) }
    }
    return Value.Number(double: double, integer: integer)
  }

  /// Whether a text without sign is a decimal of the core schema: a point may stand at either end.
  private static func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var hasPoint = false
    for (place, byte) in zip(text.indices, text) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits &+= 1
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        let power = text[(place &+ 1)...]
        let isSigned = power.first == UInt8(ascii: "+") || power.first == UInt8(ascii: "-")
        let exponent = isSigned ? power.dropFirst() : power
        return digits > 0 && !exponent.isEmpty && exponent.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
      default: return false
      }
    }
    return digits > 0
  }

  /// Why readers of YAML 1.1 read a plain scalar otherwise; nil where they do not.
  static func disagreement(_ text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    switch text.lowercased() {
    case "yes", "on", "y": return "a boolean, true, to readers of YAML 1.1 and a string to those of 1.2"
    case "no", "off", "n": return "a boolean, false, to readers of YAML 1.1 and a string to those of 1.2"
    default: break
    }
    let bytes = Array(text.utf8)
    let digits = bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    guard let first = digits.first, first &- UInt8(ascii: "0") < 10 else { return nil }
    if isSexagesimal(digits) { return "a number of base 60 to readers of YAML 1.1 and a string to those of 1.2" }
    guard digits.count > 1, first == UInt8(ascii: "0") else { return nil }
    if digits.dropFirst().first == UInt8(ascii: "o"), kind(text) == .number {
      return "an octal number to readers of YAML 1.2 and a string to those of 1.1"
    }
    guard digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    return "an octal number to readers of YAML 1.1 and a decimal one to those of 1.2"
  }

  /// Whether a text is digits parted by colons, each part but the first below 60.
  private static func isSexagesimal(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    for (place, part) in parts.enumerated() {
      var digits = part
      if place == parts.count &- 1, let point = part.firstIndex(of: UInt8(ascii: ".")) { digits = part[..<point] }
      guard !digits.isEmpty, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return false }
      if place > 0, digits.count > 2 || (digits.count == 2 && digits[digits.startIndex] > UInt8(ascii: "5")) {
        return false
      }
    }
    return true
  }
}
