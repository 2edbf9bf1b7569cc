/// A command as its user knows it: parsing, help, completions and the manual are all made from this.
public struct CommandDescription: Sendable {
  /// The word that calls it.
  public let name: String
  /// What it does, in one line that follows "it".
  public let abstract: String
  /// What there is to know besides, a paragraph each.
  public let discussion: [String]
  /// What stands after the name, in order; only the last may repeat.
  public let operands: [Operand]
  /// Its own options.
  public let options: [Option]
  /// Calls that are worth copying.
  public let examples: [Example]
  /// What its exit statuses mean.
  public let exitStatuses: [ExitStatusNote]
  /// The verbs of a noun; a command with verbs does nothing without one.
  public let verbs: [CommandDescription]

  /// A command, or with verbs a noun.
  public init(
    _ name: String, _ abstract: String, discussion: [String] = [], operands: [Operand] = [], options: [Option] = [],
    examples: [Example] = [], exitStatuses: [ExitStatusNote] = ExitStatusNote.usual, verbs: [CommandDescription] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.examples = examples
    self.exitStatuses = exitStatuses
    self.verbs = verbs
  }
}

/// A call of a command with what it is good for.
public struct Example: Sendable {
  /// The call, from the program's name on.
  public let call: String
  /// What it does.
  public let meaning: String

  /// An example of a call and its meaning.
  public init(_ call: String, _ meaning: String) {
    self.call = call
    self.meaning = meaning
  }
}

/// What an exit status of a command means.
public struct ExitStatusNote: Sendable {
  /// The status.
  public let status: Int32
  /// When the command ends with it.
  public let meaning: String

  /// A status and its meaning.
  public init(_ status: Int32, _ meaning: String) {
    self.status = status
    self.meaning = meaning
  }

  /// The statuses of a command that can only be done or fail.
  public static let usual = [
    ExitStatusNote(0, "done"),
    ExitStatusNote(2, "wrong usage, unreadable input, or the work could not be done"),
  ]
}
