extension Value {
  /// A number as a double and, where it is a whole number that fits, exactly.
  public struct Number: Sendable {
    /// The nearest double; infinite where the number is larger than any.
    public let double: Double
    /// The number itself, where it is whole and fits.
    public let integer: Int?

    init(double: Double, integer: Int?) {
      self.double = double
      self.integer = integer
    }
  }

  /// The number, where it is one.
  public var number: Number? {
    let node = document.tape[index]
    guard node.kind == .number else { return nil }
    let text = document.bytes[Int(node.start)..<Int(node.end)]
    if let small = Self.smallInteger(text) { return Number(double: Double(small), integer: small) }
    if document.language == .yaml, let number = YAMLScalar.number(text) { return number }
    guard let decimal = DecimalText(text) else { return nil }
    let integer = decimal.integer
    return Number(double: Double(String(decoding: text, as: UTF8.self)) ?? 0, integer: integer)
  }

  /// The number of a text of few digits, the usual case.
  private static func smallInteger(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count <= 15 else { return nil }
    var value = 0
    var digits = text
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value &* 10 &+ Int(byte &- UInt8(ascii: "0"))
    }
    // Zero with leading digits is octal to some readers of YAML, but not by its core schema.
    return isNegative ? 0 &- value : value
  }

  /// The number as JSON writes it; a string where JSON cannot write it.
  var jsonNumber: JSON {
    guard document.language == .yaml, !NumberText(document.bytes[range]).isValid else { return .number(source) }
    guard let number else { return .string(source) }
    if let integer = number.integer { return .number(String(integer)) }
    if let decimal = DecimalText(document.bytes[range]) { return .number(decimal.text) }
    return number.double.isFinite ? .number(String(number.double)) : .string(source)
  }
}
