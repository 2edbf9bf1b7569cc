internal import Documents

/// Guesses which word of the command line was meant.
public enum Spelling {
  /// The known word that is close enough to a text to be meant, or that begins with it.
  public static func closest(to text: String, among known: [String]) -> String? {
    if let word = text.nearest(among: known, within: max(1, text.utf8.count / 3)) { return word }
    return text.utf8.count < 2 ? nil : known.first { $0.hasPrefix(text) }
  }
}
