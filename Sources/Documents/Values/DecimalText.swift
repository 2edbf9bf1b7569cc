/// A decimal number as its sign, its digits and where the point stands: two texts of one value are equal.
struct DecimalText: Hashable {
  private(set) var isNegative = false
  /// The digits from the first to the last that is not zero; none of zero.
  private(set) var digits: [UInt8] = []
  /// The power of ten of the place behind the last digit.
  private(set) var exponent = 0
  /// Whether the text has neither a point nor an exponent.
  private(set) var isPlain = true

  /// The bound of an exponent: beyond it no number differs from zero or infinity to anyone.
  private static let largestExponent = 1_000_000_000

  /// The number of a text that is one by JSON's grammar; nil of anything else.
  init?(_ text: some Sequence<UInt8>) {
    var isBehindPoint = false
    var hasDigits = false
    var iterator = text.makeIterator()
    var next = iterator.next()
    if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
      isNegative = next == UInt8(ascii: "-")
      next = iterator.next()
    }
    while let byte = next {
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        hasDigits = true
        if !(digits.isEmpty && byte == UInt8(ascii: "0")) { digits.append(byte &- UInt8(ascii: "0")) }
        if isBehindPoint { exponent &-= 1 }
      } else if byte == UInt8(ascii: "."), !isBehindPoint {
        isBehindPoint = true
      } else {
        break
      }
      next = iterator.next()
    }
    guard hasDigits else { return nil }
    isPlain = !isBehindPoint && next == nil
    if let byte = next {
      guard byte | 0x20 == UInt8(ascii: "e"), let power = Self.exponent(&iterator) else { return nil }
      exponent &+= power
    }
    while digits.last == 0 {
      digits.removeLast()
      exponent &+= 1
    }
    if digits.isEmpty {
      isNegative = false
      exponent = 0
    }
  }

  private static func exponent(_ iterator: inout some IteratorProtocol<UInt8>) -> Int? {
    var isNegative = false
    var power = 0
    var next = iterator.next()
    if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
      isNegative = next == UInt8(ascii: "-")
      next = iterator.next()
    }
    guard next != nil else { return nil }
    while let byte = next {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      power = min(power &* 10 &+ Int(byte &- UInt8(ascii: "0")), largestExponent)
      next = iterator.next()
    }
    return isNegative ? 0 &- power : power
  }

  /// Two texts are equal when their values are, however they are written.
  static func == (left: DecimalText, right: DecimalText) -> Bool {
    left.isNegative == right.isNegative && left.exponent == right.exponent && left.digits == right.digits
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isNegative)
    hasher.combine(exponent)
    hasher.combine(digits)
  }
}

extension DecimalText {
  /// The number as JSON writes it.
  var text: String {
    guard !digits.isEmpty else { return "0" }
    let digits = String(decoding: digits.map { $0 &+ UInt8(ascii: "0") }, as: UTF8.self)
    let sign = isNegative ? "-" : ""
    guard exponent != 0 else { return sign + digits }
    return exponent > 0 && exponent < 20
      ? sign + digits + String(repeating: "0", count: exponent) : "\(sign)\(digits)e\(exponent)"
  }

  /// The number as an integer, where it is one and fits.
  var integer: Int? {
    guard exponent >= 0, exponent < 20, digits.count < 20 else { return digits.isEmpty ? 0 : nil }
    var value = 0
    for digit in digits + [UInt8](repeating: 0, count: exponent) {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isTooLargeThen) = product.subtractingReportingOverflow(Int(digit))
      if isTooLarge || isTooLargeThen { return nil }
      value = sum
    }
    if isNegative { return value }
    return value == Int.min ? nil : 0 &- value
  }

  /// Whether a reader that keeps numbers as doubles reads another value.
  var exceedsDouble: Bool {
    // 2^53, beyond which not every integer is a double.
    let largest: [UInt8] = [9, 0, 0, 7, 1, 9, 9, 2, 5, 4, 7, 4, 0, 9, 9, 2]
    if isPlain {
      let count = digits.count &+ exponent
      if count != largest.count { return count > largest.count }
      let filled = digits + [UInt8](repeating: 0, count: exponent)
      return largest.lexicographicallyPrecedes(filled)
    }
    if digits.count <= 15, abs(exponent &+ digits.count) < 290 { return false }
    // A double is told by 17 digits at most.
    if digits.count > 17 { return true }
    guard let double = Double(text) else { return false }
    return DecimalText(double.description.utf8) != self
  }
}
