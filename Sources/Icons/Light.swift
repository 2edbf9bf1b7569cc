/// The way between the stored values of sRGB and the amount of light they stand for.
enum Light {
  /// The light of each of the 256 stored values.
  private static let table: [Float] = (0..<256).map { value in
    let share = Float(value) / 255
    return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055, 2.4)
  }

  /// The stored value of light in 4096 steps.
  private static let inverse: [UInt8] = (0...4096).map { step in
    let light = Float(step) / 4096
    let share = light <= 0.0031308 ? light * 12.92 : 1.055 * power(light, 1 / 2.4) - 0.055
    return UInt8(max(0, min(255, (share * 255).rounded())))
  }

  static func linear(_ stored: UInt8) -> Float { table[Int(stored)] }

  static func stored(_ light: Float) -> UInt8 {
    inverse[Int((max(0, min(1, light)) * 4096).rounded())]
  }

  /// `base` to the power of `exponent` for a base above 0 and up to 1, by the logarithm's and the exponential's series:
  /// the standard library has neither.
  private static func power(_ base: Float, _ exponent: Float) -> Float {
    guard base > 0 else { return 0 }
    let exponentOfTwo = Double(base.exponent)
    let quotient = (Double(base.significand) - 1) / (Double(base.significand) + 1)
    var term = quotient
    var logarithm = 0.0
    for odd in stride(from: 1, through: 41, by: 2) {
      logarithm += term / Double(odd)
      term *= quotient * quotient
    }
    let naturalTwo = 0.693147180559945309
    let target = (2 * logarithm + exponentOfTwo * naturalTwo) * Double(exponent)
    let whole = (target / naturalTwo).rounded()
    let rest = target - whole * naturalTwo
    var part = 1.0
    var sum = 1.0
    for order in 1...16 {
      part *= rest / Double(order)
      sum += part
    }
    return Float(Double(sign: .plus, exponent: Int(whole), significand: sum))
  }
}
