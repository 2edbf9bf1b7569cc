import Documents

/// Tells whether two of some names may be the same but for their case, by hashes of their bytes.
struct CaseTwins {
  private var hashes: [UInt64] = []
  /// Whether a name has an escape or a letter outside of ASCII, which may have another spelling.
  private var hasOthers = false

  /// Adds the name that a string or a key is.
  mutating func add(_ index: Int, of document: Document) {
    let node = document.tape[index]
    if !node.flags.isDisjoint(with: [.isEscaped, .isNotASCII, .isPooled]) { hasOthers = true }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in document.contentRange(of: node) {
      hash = (hash ^ UInt64(document.bytes[place] | 0x20)) &* 0x100_0000_01B3
    }
    hashes.append(hash)
  }

  /// Whether two of them may be the same.
  consuming func mayExist() -> Bool {
    if hasOthers { return true }
    hashes.sort()
    return zip(hashes, hashes.dropFirst()).contains { $0 == $1 }
  }
}
