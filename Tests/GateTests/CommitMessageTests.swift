import Gate
import Git
import Platform
import TestSupport
import Testing

@Suite struct CommitMessageTests {
  /// Lets git commit with a hook that keeps a copy of what it is given; the editor writes the text.
  private func expectAsGit(
    _ text: String, _ options: [String] = [], edited: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let scratch = try ScratchRepository()
    try File.write(
      "#!/bin/sh\ncp \"$1\" ../message\nenv > ../variables\n", to: scratch.path + "/.git/hooks/commit-msg", mode: 0o755)
    try File.write(
      "#!/bin/sh\ncat ../text \"$1\" > ../both && cp ../both \"$1\"\n", to: scratch.directory.appending("editor"),
      mode: 0o755)
    try scratch.write(text, to: "../text")
    var words = ["git"] + options + ["commit", "-q", "--allow-empty", "--allow-empty-message"]
    words += edited ? [] : ["-F", "../text"]
    let outcome = try scratch.run(words, variables: ["GIT_EDITOR": "../editor"])
    #expect(outcome.isSuccess, "\(outcome.errorText)")
    let variables = try scratch.run(["cat", "../variables"]).text.split(separator: "\n")
      .map { $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init) }
      .filter { $0.count == 2 }.reduce(into: [:]) { $0[$1[0]] = $1[1] }
    let configuration = try Repository.open(at: scratch.path, environment: variables).configuration()
    let message = CommitMessage(configuration: configuration, environment: variables)
    let cleaned = try message.cleaned(File.read(scratch.directory.appending("message"), limit: 1 << 20))
    let commit = try Repository.open(at: scratch.path).commit(
      Repository.open(at: scratch.path).resolveCommit("HEAD"))
    #expect(
      String(decoding: cleaned, as: UTF8.self) == String(decoding: commit.message, as: UTF8.self),
      sourceLocation: sourceLocation)
  }

  private let text = "\n\n  Subject  \n\n\n\nBody\t\n# A comment\n; Another\nLast\n\n"

  @Test func messagesAreKeptAsGitKeepsThem() throws {
    try expectAsGit(text)
    try expectAsGit(text, edited: false)
    try expectAsGit("# Only a comment\n")
  }

  @Test(arguments: ["strip", "whitespace", "verbatim", "scissors", "default"])
  func theConfiguredModeCounts(_ mode: String) throws {
    try expectAsGit(text, ["-c", "commit.cleanup=\(mode)"])
    try expectAsGit(text, ["-c", "commit.cleanup=\(mode)"], edited: false)
  }

  @Test func otherMarksOfCommentsCount() throws {
    try expectAsGit(text, ["-c", "core.commentChar=;"])
    try expectAsGit("Subject\n", ["-c", "core.commentChar=auto"])
    try expectAsGit(text, ["-c", "commit.verbose=true"])
  }
}
