internal import Arguments

/// All commands, in the order and the sections that help shows.
enum CommandTable {
  /// An entry of the table.
  enum Entry: Sendable {
    case command(any Command.Type)
    /// A noun whose verbs are commands.
    case noun(String, _ abstract: String, discussion: [String], verbs: [any Command.Type])
  }

  static let sections: [(title: String, entries: [Entry])] = [
    (
      "Check",
      [
        .command(CheckCommand.self),
        .command(RulesCommand.self),
        .command(ExplainCommand.self),
      ]
    ),
    (
      "Making connectors",
      [
        .command(NewCommand.self),
        .command(ImportCommand.self),
        .command(IconCommand.self),
      ]
    ),
    (
      "Nomination",
      [
        .command(InitCommand.self),
        .command(DoctorCommand.self),
        .command(TrustCommand.self),
        .command(AdvanceCommand.self),
        .command(ApproveCommand.self),
        .command(SyncCommand.self),
        .command(CollectCommand.self),
        .command(StatusCommand.self),
        .command(QueueCommand.self),
        .command(LogCommand.self),
        .command(VerifyCommand.self),
        .command(SealCommand.self),
        .command(OpenCommand.self),
        .noun(
          "policy", "shows and changes the policy",
          discussion: [
            "The policy says who there is, which keys they sign with, and who may take which step. It stands in .hallmark/policy.json, and is in force once it is adopted."
          ],
          verbs: [
            PolicyShowCommand.self, PolicyLintCommand.self, PolicyAddCommand.self, PolicyGrantCommand.self,
            PolicyDropCommand.self, PolicyRemoveCommand.self, PolicyRevokeCommand.self, PolicyAdoptCommand.self,
          ]),
      ]
    ),
    (
      "Hooks",
      [
        .noun(
          "hooks", "puts the hooks in place, takes them away, tells how they stand",
          discussion: ["The hooks check each commit and each push where they are made."],
          verbs: [HooksInstallCommand.self, HooksUninstallCommand.self, HooksStatusCommand.self]),
        .command(HookCommand.self),
      ]
    ),
    (
      "Help",
      [
        .command(CompletionsCommand.self),
        .command(HelpCommand.self),
      ]
    ),
  ]

  /// The program as its user knows it.
  static var program: ProgramDescription {
    ProgramDescription(
      name: "hallmark", version: CommandLineTool.version,
      abstract: "API connectors submitted, checked and approved in a Git repository",
      discussion: [
        "hallmark needs no network and no terminal. Paths in its output are relative to where you stand."
      ],
      options: GlobalOptions.all,
      sections: sections.map { ProgramDescription.Section($0.title, $0.entries.map(\.description)) })
  }

  /// The command that some words begin with.
  static func find(_ words: [String]) throws(UsageError) -> Call {
    let name = words.first ?? ""
    let rest = Array(words.dropFirst())
    let entries = sections.flatMap(\.entries)
    guard let entry = entries.first(where: { $0.name == name }) else {
      throw UsageError(
        "there is no command '\(name)'", word: name, known: entries.map(\.name) + ["--version"],
        otherwise: "'hallmark help' lists the commands")
    }
    switch entry {
    case .command(let command):
      return Call(words: [name], description: command.description, command: command, rest: rest)
    case .noun(_, _, _, let verbs):
      guard let verb = rest.first, !verb.hasPrefix("-") else {
        return Call(words: [name], description: entry.description, command: nil, rest: rest)
      }
      guard let command = verbs.first(where: { $0.description.name == verb }) else {
        throw UsageError(
          "there is no command '\(name) \(verb)'", word: verb, known: verbs.map { $0.description.name },
          otherwise: "'hallmark help \(name)' lists the verbs of \(name)")
      }
      return Call(
        words: [name, verb], description: command.description, command: command, rest: Array(rest.dropFirst()))
    }
  }

  /// What some words call; a noun without a verb calls nothing.
  struct Call {
    /// The words that call it.
    let words: [String]
    let description: CommandDescription
    let command: (any Command.Type)?
    /// The words that follow.
    let rest: [String]

    /// The words as they are typed.
    var name: String { (["hallmark"] + words).joined(separator: " ") }
  }
}

extension CommandTable.Entry {
  var name: String {
    switch self {
    case .command(let command): command.description.name
    case .noun(let name, _, _, _): name
    }
  }

  var description: CommandDescription {
    switch self {
    case .command(let command): command.description
    case .noun(let name, let abstract, let discussion, let verbs):
      CommandDescription(name, abstract, discussion: discussion, verbs: verbs.map { $0.description })
    }
  }
}
