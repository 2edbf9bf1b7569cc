import Documents

/// Reads a key of one line, or says why it is none of an accepted kind.
public typealias KeyReading = (String) -> Result<Policy.Key, Refusal>

/// Reads `policy.json` as strictly as a thing has to be read that everything hangs on.
struct PolicyReader {
  let document: Document
  let key: KeyReading

  static let byteLimit = 1 << 20
  static let principalLimit = 1000

  /// An object whose members are known, each of them there once.
  func object(_ value: Value, _ what: String, _ known: [String], required: [String] = []) throws(Refusal) -> [String:
    Value]
  {
    try dictionary(value, what) { name throws(Refusal) in
      guard known.contains(name) else {
        throw Refusal(
          "\(what) has a member '\(name)' that is not known", hint: "known are \(known.joined(separator: ", "))")
      }
    } requiring: {
      required
    }
  }

  /// An object of members that the user names.
  func dictionary(
    _ value: Value, _ what: String, checking check: (String) throws(Refusal) -> Void,
    requiring required: () -> [String] = { [] }
  ) throws(Refusal) -> [String: Value] {
    guard value.isObject else { throw refusal("\(what) is no object", at: value) }
    var members: [String: Value] = [:]
    for member in value.members {
      let name = member.key.string
      do throws(Refusal) {
        try check(name)
      } catch {
        throw Refusal(error.message, line: line(of: member.key.range.lowerBound), hint: error.hint)
      }
      guard members.updateValue(member.value, forKey: name) == nil else {
        throw Refusal("\(what) has the member '\(name)' twice", line: line(of: member.key.range.lowerBound))
      }
    }
    for name in required() where members[name] == nil {
      throw refusal("\(what) has no member '\(name)'", at: value)
    }
    return members
  }

  func string(_ value: Value, _ what: String) throws(Refusal) -> String {
    guard let text = value.string else { throw refusal("\(what) is no string", at: value) }
    return text
  }

  func boolean(_ value: Value?, _ what: String) throws(Refusal) -> Bool {
    guard let value else { return false }
    guard let boolean = value.boolean else { throw refusal("\(what) is neither true nor false", at: value) }
    return boolean
  }

  func number(_ value: Value, _ what: String, from lowest: Int) throws(Refusal) -> Int {
    guard value.kind == .number, let number = Words.number(Array(value.source.utf8)[...]), number >= lowest else {
      throw refusal("\(what) is no whole number from \(lowest)", at: value)
    }
    return number
  }

  /// A list of texts, none of them twice.
  func list(_ value: Value?, _ what: String, checking check: (String) -> String?) throws(Refusal) -> [String] {
    guard let value else { return [] }
    guard value.isArray else { throw refusal("\(what) is no list", at: value) }
    var seen: Set<String> = []
    var texts: [String] = []
    for element in value.elements {
      let text = try string(element, "an element of \(what)")
      if let problem = check(text) { throw refusal("\(what): \(problem)", at: element) }
      guard seen.insert(text).inserted else { throw refusal("'\(text)' stands twice in \(what)", at: element) }
      texts.append(text)
    }
    return texts
  }

  func refusal(_ message: String, at value: Value) -> Refusal {
    Refusal(message, line: line(of: value.range.lowerBound))
  }

  private func line(of offset: Int) -> Int {
    document.bytes.prefix(offset).reduce(1) { $1 == 0x0A ? $0 &+ 1 : $0 }
  }
}
