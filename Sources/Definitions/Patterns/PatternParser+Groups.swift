extension PatternParser {
  /// Reads a group behind its opening parenthesis.
  mutating func group(from position: Int) throws(PatternError) -> (PatternNode, isRepeatable: Bool) {
    guard take("?") else {
      let number = openGroup()
      return (.group(try inside(position), number: number), true)
    }
    if skip(":") { return (try inside(position), true) }
    if skip("=") { return (.lookahead(try inside(position), isNegated: false), true) }
    if skip("!") { return (.lookahead(try inside(position), isNegated: true), true) }
    if skip("<=") || skip("<!") {
      _ = try inside(position)
      return (.opaque, true)
    }
    if skip(">") {
      _ = try inside(position)
      return (.opaque, true)
    }
    if skip("#") {
      while let scalar = next, scalar != ")" { _ = take(scalar) }
      if !take(")") { throw error("a comment is not closed", at: position) }
      return (.empty, false)
    }
    if follows("<") || follows("'") { return (try namedGroup(from: position), true) }
    if follows("(") { return (try conditional(from: position), true) }
    return (try options(from: position), true)
  }

  private mutating func inside(_ position: Int) throws(PatternError) -> PatternNode {
    let node = try choice()
    if !take(")") { throw error("a ( is not closed", at: position) }
    return node
  }

  private mutating func namedGroup(from position: Int) throws(PatternError) -> PatternNode {
    let close: Unicode.Scalar = next == "<" ? ">" : "'"
    at += 1
    guard let name = name(until: close) else { throw error("the name of a group is not valid", at: position) }
    // A balancing group of .NET names the group whose match it takes back.
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let number = openGroup(named: String(parts[0]))
    let node = try inside(position)
    return parts.count > 1 ? .opaque : .group(node, number: number)
  }

  /// A name up to its closing mark.
  mutating func name(until close: Unicode.Scalar) -> String? {
    var name = ""
    while let scalar = next, scalar != close {
      guard
        scalar == "_" || scalar == "-" || scalar == "$" || scalar.properties.isAlphabetic
          || ("0"..."9").contains(scalar)
      else { return nil }
      name.unicodeScalars.append(scalar)
      at += 1
    }
    return take(close) && !name.isEmpty ? name : nil
  }

  /// `(?(condition)yes|no)` of .NET.
  private mutating func conditional(from position: Int) throws(PatternError) -> PatternNode {
    at += 1
    _ = try inside(position)
    _ = try inside(position)
    return .opaque
  }

  /// `(?i)` and `(?i:...)` of .NET; newer versions of ECMA-262 have the second form.
  private mutating func options(from position: Int) throws(PatternError) -> PatternNode {
    let start = at
    while let scalar = next, "imnsx-".unicodeScalars.contains(scalar) { at += 1 }
    guard at > start else { throw error("a group begins with an unknown mark", at: position) }
    if take(")") { return .opaque }
    guard take(":") else { throw error("a group begins with an unknown mark", at: position) }
    _ = try inside(position)
    return .opaque
  }
}
