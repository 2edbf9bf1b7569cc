import Documents

extension Value {
  /// Whether a string may begin or end with white space, told by the bytes at its ends.
  var mayHaveOuterBlanks: Bool {
    let content = document.contentRange(of: document.tape[index])
    guard let first = document.bytes[content].first, let last = document.bytes[content].last else { return false }
    func isCandidate(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E: document.tape[index].flags.contains(.isEscaped)
      default: true
      }
    }
    return isCandidate(first) || isCandidate(last)
  }
}
