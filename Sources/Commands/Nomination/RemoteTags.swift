internal import Connectors
internal import Git
internal import Nomination
internal import Platform

/// The tags of ours that another repository has: asked for, and fetched, by the user's own git.
struct RemoteTags {
  private let source: String
  private let workplace: Workplace
  private let environment: Environment
  /// The objects by reference.
  let objects: [String: ObjectID]

  /// More tags of ours than this are not taken from anybody.
  private static let limit = 100_000
  /// How many seconds another repository may take to give what it has.
  private static let patience = 1800.0

  /// Asks a remote, a URL, a folder or a bundle for the tags of all connectors, or of one.
  init(_ source: String, of id: ConnectorID? = nil, _ workplace: Workplace, in context: borrowing Context) throws {
    self.source = source
    self.workplace = workplace
    environment = context.environment
    var program = Self.program(
      ["ls-remote", "--refs", "--", source, "refs/tags/nomination*"], workplace, environment)
    program.outputLimit = 64 << 20
    let outcome = try program.run()
    guard outcome.isSuccess else {
      let isFolder = FileStatus.ifPresent(source)?.kind == .directory
      throw Failure(
        "git cannot list the tags of '\(isFolder ? context.shown(source) : source)': \(outcome.firstErrorLine)",
        hint: isFolder ? "a folder has to be a Git repository" : "git remote -v lists the remotes")
    }
    let excess = Failure(
      "'\(source)' has more than \(Self.limit) tags of connectors", hint: "git ls-remote shows them; who made them?")
    guard !outcome.isCut else { throw excess }
    var objects: [String: ObjectID] = [:]
    for line in outcome.output.split(separator: 0x0A) {
      let words = String(decoding: line, as: UTF8.self).split(separator: "\t")
      guard words.count == 2, let object = ObjectID(hex: words[0]),
        case .ours(let name) = ReferenceRole(reference: String(words[1])),
        id == nil || name.connector == id
      else { continue }
      objects[name.reference] = object
      guard objects.count <= Self.limit else { throw excess }
    }
    self.objects = objects
  }

  /// Brings some of the objects, without making any reference here.
  ///
  /// They are asked for by their ids: git compares each name that is asked for with each that there is.
  func fetch(_ objects: some Sequence<ObjectID>) throws {
    let wanted = Set(objects)
    guard !wanted.isEmpty else { return }
    var program = Self.program(
      ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--stdin", "--", source], workplace, environment)
    program.input = Array(wanted.sorted().map { "\($0)\n" }.joined().utf8)
    program.timeout = Self.patience
    let outcome = try program.run()
    guard outcome.isSuccess else { throw Failure("git cannot fetch from '\(source)': \(outcome.firstErrorLine)") }
  }

  private static func program(_ words: [String], _ workplace: Workplace, _ environment: Environment) -> Program {
    Program(
      "git", words, environment: environment,
      directory: workplace.repository.workTree ?? workplace.repository.gitDirectory)
  }
}

extension TagName {
  /// The connector that the tag belongs to; nil where that is the policy.
  var connector: ConnectorID? {
    switch self {
    case .step(let id, _), .approval(let id, _, _): id
    case .policy, .policyApproval: nil
    }
  }

  /// Whether it is a mailbox, which has no state of its own.
  var isMailbox: Bool {
    switch self {
    case .step, .policy: false
    case .approval, .policyApproval: true
    }
  }
}

extension Program.Outcome {
  /// The first line of what the program complained of.
  var firstErrorLine: String {
    errorText.split(separator: "\n").first.map(String.init) ?? "it gave no reason"
  }
}
