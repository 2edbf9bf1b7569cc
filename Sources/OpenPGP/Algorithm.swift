/// The public-key algorithms that may sign, by their numbers in OpenPGP.
enum Algorithm: UInt8 {
  case rsa = 1
  case rsaSignOnly = 3
  case ecdsa = 19
  case eddsa = 22

  /// How many numbers a signature consists of.
  var signatureIntegerCount: Int {
    switch self {
    case .rsa, .rsaSignOnly: 1
    case .ecdsa, .eddsa: 2
    }
  }

  var isRSA: Bool { self == .rsa || self == .rsaSignOnly }

  init(number: UInt8) throws(OpenPGPError) {
    guard let algorithm = Algorithm(rawValue: number) else {
      switch number {
      case 17: throw OpenPGPError("DSA is refused")
      case 2, 16, 18, 20: throw OpenPGPError("a key that can only encrypt does not sign (algorithm \(number))")
      default: throw OpenPGPError("the public-key algorithm \(number) is not known")
      }
    }
    self = algorithm
  }
}
