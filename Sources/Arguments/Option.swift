/// An option of a command.
public struct Option: Sendable {
  /// The long name without dashes; empty where there is only a short one.
  public let name: String
  /// The letter of its short form.
  public let short: Character?
  /// What it takes, as help names it; nothing makes it a flag.
  public let value: ValueDescription?
  /// Whether it may be given more than once; of the others the last one counts.
  public let repeats: Bool
  /// What it does, in one line.
  public let summary: String

  /// An option without a value.
  public static func flag(_ name: String, short: Character? = nil, _ summary: String) -> Option {
    Option(name: name, short: short, value: nil, repeats: false, summary: summary)
  }

  /// An option that takes a value.
  public static func value(
    _ name: String, short: Character? = nil, _ value: ValueDescription, repeats: Bool = false, _ summary: String
  ) -> Option {
    Option(name: name, short: short, value: value, repeats: repeats, summary: summary)
  }

  /// The option as it is typed: `--output`, or `-C`.
  public var spelling: String {
    name.isEmpty ? "-\(short.map(String.init) ?? "")" : "--\(name)"
  }

  /// What tells it from the other options of a command.
  var key: String { spelling }
}

/// What an option or an operand takes.
public struct ValueDescription: Sendable {
  /// How help names it, in capitals.
  public let name: String
  /// The texts that are allowed; empty where any is.
  public let choices: [String]
  /// What a shell offers.
  public let completion: Completion
  /// Whether it may be left out; then it binds with `=` only.
  public let isOptional: Bool

  /// What a shell offers for a value.
  public enum Completion: Sendable {
    /// Nothing can be known.
    case nothing
    case files
    case folders
    /// The ids of the rules.
    case rules
  }

  /// Any text, by the name that help gives it.
  public init(_ name: String, completion: Completion = .nothing, isOptional: Bool = false) {
    self.name = name
    self.choices = []
    self.completion = completion
    self.isOptional = isOptional
  }

  /// One of a few texts.
  public init(_ name: String, oneOf choices: [String]) {
    self.name = name
    self.choices = choices
    self.completion = .nothing
    self.isOptional = false
  }
}

/// An argument that is known by its place.
public struct Operand: Sendable {
  /// What it takes.
  public let value: ValueDescription
  /// Whether it may be left out.
  public let isOptional: Bool
  /// Whether there may be several.
  public let repeats: Bool
  /// What it is, in one line.
  public let summary: String

  /// An operand; it must be given unless it is said to be optional.
  public init(_ value: ValueDescription, optional: Bool = false, repeats: Bool = false, _ summary: String) {
    self.value = value
    self.isOptional = optional
    self.repeats = repeats
    self.summary = summary
  }

  /// The operand as a line of usage shows it.
  var usage: String {
    let name = repeats ? value.name + "…" : value.name
    return isOptional ? "[\(name)]" : name
  }
}
