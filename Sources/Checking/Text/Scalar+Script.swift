extension Unicode.Scalar {
  /// Whether it is a letter that English and its neighbours do not write: of another script than Latin.
  ///
  /// The standard library does not tell the script, but the name of a letter begins with it; letters that belong to no
  /// script are signs such as the micro sign, modifiers and mathematical letters.
  var isForeignLetter: Bool {
    guard !isASCII, isAlphanumeric, properties.generalCategory != .decimalNumber else { return false }
    switch value {
    case 0xAA, 0xB5, 0xBA, 0x2B0...0x2FF, 0x2071, 0x207F, 0x1D400...0x1D7FF: return false
    case 0x2100...0x214F where value != 0x2126: return false
    default: break
    }
    let name = properties.name ?? ""
    return !(name.hasPrefix("LATIN ") || name.hasPrefix("MODIFIER LETTER ") || name.contains(" LATIN "))
  }
}
