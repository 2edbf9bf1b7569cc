/// The program as a whole: its name, what all commands share, and the commands.
public struct ProgramDescription: Sendable {
  /// The name it is called by.
  public let name: String
  /// Its version.
  public let version: String
  /// What it does, in one line.
  public let abstract: String
  /// What there is to know besides, a paragraph each.
  public let discussion: [String]
  /// The options that every command takes.
  public let options: [Option]
  /// The commands, in the groups that help shows.
  public let sections: [Section]

  /// Commands that belong together.
  public struct Section: Sendable {
    /// What they have in common.
    public let title: String
    /// The commands.
    public let commands: [CommandDescription]

    /// A section of a title and commands.
    public init(_ title: String, _ commands: [CommandDescription]) {
      self.title = title
      self.commands = commands
    }
  }

  /// A program.
  public init(
    name: String, version: String, abstract: String, discussion: [String], options: [Option], sections: [Section]
  ) {
    self.name = name
    self.version = version
    self.abstract = abstract
    self.discussion = discussion
    self.options = options
    self.sections = sections
  }

  /// All commands in the order of the sections.
  public var commands: [CommandDescription] { sections.flatMap(\.commands) }
}
