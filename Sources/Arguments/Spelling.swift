/// Guesses which word was meant.
public enum Spelling {
  /// The known word that is closest to a text, if one is close enough to be meant.
  public static func closest(to text: String, among known: [String]) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    let allowed = max(1, text.count / 3)
    var best: (word: String, distance: Int)?
    for word in known {
      let distance = isStart(text, of: word) ? 1 : distance(text, word)
      if distance <= allowed, distance < best?.distance ?? .max { best = (word, distance) }
    }
    return best?.word
  }

  private static func isStart(_ text: String, of word: String) -> Bool {
    text.count >= 2 && word.hasPrefix(text)
  }

  /// How many letters must be put in, taken out, changed, or swapped with their neighbour.
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.lowercased())
    let right = Array(right.lowercased())
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var cost = min(above[column] + (same ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      before = above
      above = current
    }
    return above[right.count]
  }
}
