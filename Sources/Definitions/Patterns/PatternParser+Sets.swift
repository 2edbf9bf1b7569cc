extension PatternParser {
  /// Reads a set behind its opening bracket.
  mutating func set(from position: Int) throws(PatternError) -> PatternNode {
    let set = try members(from: position, depth: 0)
    return set.isOpaque ? .opaque : .set(set)
  }

  private mutating func members(from position: Int, depth: Int) throws(PatternError) -> ScalarSet {
    if depth > 50 { throw error("sets are nested too deeply", at: position) }
    var set = ScalarSet()
    set.isNegated = take("^")
    while true {
      guard let scalar = next else { throw error("a [ is not closed", at: position) }
      if scalar == "]" {
        at += 1
        return set
      }
      // `[a-z-[aeiou]]` of .NET takes members away.
      if skip("-[") {
        _ = try members(from: at - 1, depth: depth + 1)
        set.isOpaque = true
        continue
      }
      try member(of: &set)
    }
  }

  private mutating func member(of set: inout ScalarSet) throws(PatternError) {
    let position = at
    guard let low = try bound(of: &set) else {
      return
    }
    let behind = at
    guard take("-"), let scalar = next, scalar != "]", scalar != "[" else {
      at = behind
      set.ranges.append(low.value...low.value)
      return
    }
    guard let high = try bound(of: &set) else {
      set.ranges += [low.value...low.value, 0x2D...0x2D]
      return
    }
    if high < low { throw error("a range of characters is out of order", at: position) }
    set.ranges.append(low.value...high.value)
  }

  /// A character of a set; nil where a class stands there, which is added to the set at once.
  private mutating func bound(of set: inout ScalarSet) throws(PatternError) -> Unicode.Scalar? {
    guard take("\\") else {
      let scalar = next
      at += 1
      return scalar
    }
    if next == nil { throw error("the expression ends in a backslash") }
    if take("b") { return "\u{8}" }
    if let part = try classEscape() {
      set.isOpaque = set.isOpaque || part.isOpaque
      if part.isNegated {
        var positive = part
        positive.isNegated = false
        set.complements.append(positive)
      } else {
        set.ranges += part.ranges
        set.categories += part.categories
      }
      return nil
    }
    return scalarEscape()
  }
}
