/// Reads a command line by the options and operands that are allowed on it.
public struct Parser {
  private let options: [Option]
  private let operands: [Operand]
  private let command: String

  /// A parser for the words after a command's name.
  public init(command: String, options: [Option], operands: [Operand]) {
    self.command = command
    self.options = options
    self.operands = operands
  }

  /// Reads all words; options may stand anywhere, after `--` everything is an operand.
  public func parse(_ words: [String]) throws(UsageError) -> Invocation {
    var scan = Scan(words: words[...], options: options, command: command)
    try scan.run(stoppingAtOperand: false)
    var result = scan.invocation
    result.operands = try assign(scan.operands)
    return result
  }

  /// Reads the options in front of the first other word, and gives the words from there on.
  public static func parseLeading(
    _ words: [String], options: [Option], command: String
  ) throws(UsageError) -> (Invocation, rest: [String]) {
    var scan = Scan(words: words[...], options: options, command: command)
    try scan.run(stoppingAtOperand: true)
    return (scan.invocation, Array(scan.words))
  }

  /// Whether help is asked for before anything else is looked at.
  public static func asksForHelp(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  private func assign(_ words: [String]) throws(UsageError) -> [String: [String]] {
    var rest = words[...]
    var result: [String: [String]] = [:]
    for operand in operands {
      let taken = operand.repeats ? rest : rest.prefix(1)
      rest = rest.dropFirst(taken.count)
      guard !taken.isEmpty || operand.isOptional else {
        throw UsageError("\(operand.value.name) is missing", hint: readMore(command))
      }
      for word in taken { try operand.value.check(word, of: operand.value.name) }
      if !taken.isEmpty { result[operand.value.name] = Array(taken) }
    }
    if let surplus = rest.first {
      throw UsageError("'\(surplus)' is one argument too many", hint: readMore(command))
    }
    return result
  }
}

/// Where to read about a command.
func readMore(_ command: String) -> String {
  "see '\(command) --help'"
}

/// The state of reading a command line.
private struct Scan {
  var words: ArraySlice<String>
  let options: [Option]
  let command: String
  var invocation = Invocation()
  var operands: [String] = []

  mutating func run(stoppingAtOperand: Bool) throws(UsageError) {
    while let word = words.first {
      if word == "--" {
        words.removeFirst()
        operands += words
        if !stoppingAtOperand { words = [] }
        return
      }
      if word.hasPrefix("--") {
        words.removeFirst()
        try long(word.dropFirst(2))
      } else if word.hasPrefix("-"), word != "-" {
        words.removeFirst()
        try short(word.dropFirst())
      } else if stoppingAtOperand {
        return
      } else {
        words.removeFirst()
        operands.append(word)
      }
    }
  }

  private mutating func long(_ text: Substring) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard !name.isEmpty, let option = options.first(where: { $0.name == name }) else {
      throw UsageError(
        "there is no option '--\(name)'", word: "--" + name, known: options.map(\.spelling),
        otherwise: readMore(command))
    }
    try give(option, parts.count == 2 ? String(parts[1]) : nil)
  }

  /// Letters after one dash: flags, and at the end perhaps one that takes what follows.
  private mutating func short(_ letters: Substring) throws(UsageError) {
    var letters = letters
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw UsageError("there is no option '-\(letter)'", hint: readMore(command))
      }
      if option.value == nil {
        try give(option, nil)
      } else {
        if letters.first == "=" { letters.removeFirst() }
        return try give(option, letters.isEmpty ? nil : String(letters))
      }
    }
  }

  private mutating func give(_ option: Option, _ attached: String?) throws(UsageError) {
    guard let value = option.value else {
      guard attached == nil else {
        throw UsageError("'\(option.spelling)' takes no value", hint: readMore(command))
      }
      invocation.values[option.key, default: []].append("")
      return
    }
    let given = attached ?? (value.isOptional ? "" : words.popFirst())
    guard let given else {
      throw UsageError("'\(option.spelling)' needs a value: \(value.name)", hint: readMore(command))
    }
    try value.check(given, of: option.spelling)
    if option.repeats {
      invocation.values[option.key, default: []].append(given)
    } else {
      invocation.values[option.key] = [given]
    }
  }
}

extension ValueDescription {
  /// Refuses a text that is none of the choices, and an empty one where a file or a folder is named.
  func check(_ text: String, of owner: String) throws(UsageError) {
    if text.isEmpty, completion == .files || completion == .folders {
      throw UsageError("\(owner) is empty", hint: "is a variable not set? Where you stand is '.'")
    }
    guard !choices.isEmpty, !choices.contains(text) else { return }
    let closest = Spelling.closest(to: text, among: choices)
    throw UsageError(
      "\(owner) is one of \(choices.joined(separator: ", ")), not '\(text)'",
      hint: closest.map { "did you mean '\($0)'?" })
  }
}
