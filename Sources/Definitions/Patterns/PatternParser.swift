/// Reads a regular expression; whatever ECMA-262 or .NET accepts is right.
struct PatternParser {
  let scalars: [Unicode.Scalar]
  var at = 0
  var depth = 0
  private(set) var groupCount = 0
  /// The names of groups that were opened, and those that are referred to.
  private var names: Set<String> = []
  private var usedNames: [(name: String, position: Int)] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    at += 1
    return true
  }

  func follows(_ text: String) -> Bool {
    scalars[at...].starts(with: text.unicodeScalars)
  }

  mutating func skip(_ text: String) -> Bool {
    guard follows(text) else { return false }
    at += text.unicodeScalars.count
    return true
  }

  func error(_ message: String, at position: Int? = nil) -> PatternError {
    PatternError(message: message, position: position ?? at)
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try choice()
    if at < scalars.count { throw error("a ) closes nothing") }
    // To ECMA-262 without named groups, \k is the letter k.
    if !names.isEmpty, let unknown = usedNames.first(where: { !names.contains($0.name) }) {
      throw error("there is no group named '\(unknown.name)'", at: unknown.position)
    }
    return node
  }

  mutating func choice() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    if depth > 200 { throw error("groups are nested too deeply") }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let start = at
      let (atom, isRepeatable) = try atom()
      parts.append(try quantified(atom, isRepeatable: isRepeatable, from: start))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom() throws(PatternError) -> (PatternNode, isRepeatable: Bool) {
    let position = at
    guard let scalar = next else { return (.empty, false) }
    at += 1
    switch scalar {
    case "^": return (.start, false)
    case "$": return (.end, false)
    case ".": return (.any, true)
    case "[": return (try set(from: position), true)
    case "(": return try group(from: position)
    case "\\": return try escape(from: position)
    case "*", "+", "?": throw error("a '\(scalar)' has nothing in front of it to repeat", at: position)
    case "{":
      at = position
      if try quantifier() != nil { throw error("a quantifier has nothing in front of it to repeat", at: position) }
      at = position + 1
      return (.scalar(scalar), true)
    default: return (.scalar(scalar), true)
    }
  }

  private mutating func quantified(
    _ atom: PatternNode, isRepeatable: Bool, from start: Int
  ) throws(PatternError) -> PatternNode {
    let position = at
    guard let bounds = try quantifier() else { return atom }
    if !isRepeatable { throw error("a quantifier repeats what cannot be repeated", at: position) }
    let isLazy = take("?")
    let second = at
    if try quantifier() != nil { throw error("a quantifier follows a quantifier", at: second) }
    return .repetition(atom, minimum: bounds.minimum, maximum: bounds.maximum, isLazy: isLazy)
  }

  /// The bounds of a quantifier, where one stands here; braces that are none are characters.
  private mutating func quantifier() throws(PatternError) -> (minimum: Int, maximum: Int?)? {
    let position = at
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard take("{"), let minimum = number() else {
      at = position
      return nil
    }
    var maximum: Int? = minimum
    if take(",") { maximum = number() }
    guard take("}") else {
      at = position
      return nil
    }
    if let maximum, maximum < minimum { throw error("the bounds of a quantifier are out of order", at: position) }
    return (minimum, maximum)
  }

  mutating func number() -> Int? {
    let start = at
    var value = 0
    while let scalar = next, ("0"..."9").contains(scalar) {
      value = min(value * 10 + Int(scalar.value - 0x30), 1_000_000)
      at += 1
    }
    return at == start ? nil : value
  }

  // MARK: Groups

  mutating func openGroup(named name: String? = nil) -> Int {
    groupCount += 1
    if let name { names.insert(name) }
    return groupCount
  }

  mutating func use(name: String, at position: Int) {
    usedNames.append((name, position))
  }
}
