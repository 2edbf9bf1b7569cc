public import Documents

/// What the value of an extension may be.
indirect enum ExtensionGrammar: Sendable {
  /// Any value, or one that a rule of its own judges.
  case anything
  case boolean
  case string
  /// A string that is not blank.
  case text
  case number
  /// One of some words.
  case word([String])
  /// `1.2` or longer.
  case version
  /// An absolute URL of http or https.
  case url
  case array(ExtensionGrammar, isFilled: Bool = false)
  case map(ExtensionGrammar)
  /// An object of these members, and of any others where it is open.
  case object([Member], isOpen: Bool = false)
  /// An object of exactly one of these members.
  case oneOf([Member])
  /// What fits the grammar, or `null`.
  case optional(ExtensionGrammar)
  /// A value that is no object with a member of a name: references are not taken.
  case literal(without: String)

  /// A member of an object.
  struct Member: Sendable {
    let name: String
    let grammar: ExtensionGrammar
    let isRequired: Bool

    init(_ name: String, _ grammar: ExtensionGrammar, required: Bool = false) {
      self.name = name
      self.grammar = grammar
      isRequired = required
    }
  }
}

/// A value of an extension that does not fit its grammar.
public struct ExtensionProblem: Sendable {
  /// Where.
  public enum Place: Sendable {
    case value(Value)
    case key(Key)
  }

  /// The place at fault.
  public let place: Place
  /// What is wrong, in words.
  public let message: String
}

/// Compares the value of an extension with its grammar.
struct ExtensionReader {
  private(set) var problems: [ExtensionProblem] = []
  private static let mostProblems = 16

  /// Names are made where there is something to be said.
  mutating func read(_ value: Value, _ grammar: ExtensionGrammar, as name: () -> String) {
    switch grammar {
    case .anything: break
    case .boolean: expect(value.boolean != nil, value, name, "true or false")
    case .string: expect(value.isString, value, name, "a string")
    case .text:
      expect(value.isString, value, name, "a string")
      if value.isBlank { report(value, "\(name()) is empty") }
    case .number: expect(value.number != nil, value, name, "a number")
    case .word(let words): expect(words.contains(where: value.equals), value, name, words.joined(separator: " or "))
    case .version:
      expect(value.string.map(Self.isVersion) ?? false, value, name, "a version such as 1.0")
    case .url: expect(value.string.map(Self.isURL) ?? false, value, name, "an absolute URL")
    case .array(let element, let isFilled):
      guard expect(value.isArray, value, name, "an array") else { return }
      if isFilled, value.elements.isEmpty { report(value, "\(name()) is empty") }
      for item in value.elements where problems.count < Self.mostProblems {
        read(item, element, as: { "an element of \(name())" })
      }
    case .map(let grammar):
      guard expect(value.isObject, value, name, "an object") else { return }
      for member in value.members where problems.count < Self.mostProblems {
        read(member.value, grammar, as: { "'\(member.key.string)' of \(name())" })
      }
    case .object(let members, let isOpen):
      guard expect(value.isObject, value, name, "an object") else { return }
      read(value, members, isOpen: isOpen, as: name)
    case .oneOf(let members):
      guard expect(value.isObject, value, name, "an object") else { return }
      read(value, members, isOpen: false, as: name)
      let count = members.count { value[$0.name] != nil }
      if count != 1 {
        report(value, "\(name()) has to have one of \(members.map(\.name).joined(separator: ", ")), and has \(count)")
      }
    case .optional(let grammar): if !value.isNull { read(value, grammar, as: name) }
    case .literal(let reference):
      if let key = value.member(reference)?.key { report(key, "\(name()) is a reference, where a value is needed") }
    }
  }

  private mutating func read(
    _ value: Value, _ members: [ExtensionGrammar.Member], isOpen: Bool, as name: () -> String
  ) {
    for member in value.members where problems.count < Self.mostProblems {
      if let known = members.first(where: { member.key == $0.name }) {
        read(member.value, known.grammar, as: { known.name })
      } else if !isOpen {
        report(member.key, "\(name()) has no member '\(member.key.string)'")
      }
    }
    for member in members where member.isRequired && value[member.name] == nil {
      report(value, "\(name()) has no \(member.name)")
    }
  }

  @discardableResult
  private mutating func expect(
    _ fits: Bool, _ value: Value, _ name: () -> String, _ wanted: @autoclosure () -> String
  ) -> Bool {
    if !fits { report(value, "\(name()) has to be \(wanted())") }
    return fits
  }

  private mutating func report(_ value: Value, _ message: String) {
    problems.append(ExtensionProblem(place: .value(value), message: message))
  }

  private mutating func report(_ key: Key, _ message: String) {
    problems.append(ExtensionProblem(place: .key(key), message: message))
  }

  private static func isVersion(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2
      && parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }

  private static func isURL(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix), text.utf16.count <= 2048,
      !text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.properties.isWhitespace })
    else { return false }
    return !lower.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }.isEmpty
  }
}
