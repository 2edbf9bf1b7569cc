@testable import Git
import Platform
import TestSupport
import Testing

@Suite struct OpeningTests {
  @Test func aFolderOfTheWorkTreeLeadsToTheRepository() throws {
    let scratch = try ScratchRepository()
    try scratch.write("x", to: "deep/er/file")
    let repository = try Repository.open(at: scratch.path + "/deep/er")
    #expect(repository.workTree == scratch.path)
    #expect(repository.gitDirectory == scratch.path + "/.git")
    #expect(try repository.head() == Head(branch: "refs/heads/main", commit: nil))
  }

  @Test func noRepositoryIsNamedSo() throws {
    let directory = try TemporaryDirectory()
    let error = gitError { _ = try Repository.open(at: directory.path) }
    #expect(error?.code == .notARepository)
    #expect(error?.hint?.contains("git init") == true)
  }

  @Test func ceilingsAreRespected() throws {
    let scratch = try ScratchRepository()
    try scratch.write("x", to: "sub/file")
    let variables = ["GIT_CEILING_DIRECTORIES": scratch.path]
    #expect(gitError { _ = try Repository.open(at: scratch.path + "/sub", environment: variables) } != nil)
  }

  @Test func bareRepositoriesHaveNoWorkTree() throws {
    let scratch = try ScratchRepository("--bare")
    let repository = try scratch.open()
    #expect(repository.isBare)
    #expect(repository.gitDirectory == scratch.path)
  }

  @Test func linkedWorkTreesShareWhatTheyShare() throws {
    let scratch = try ScratchRepository()
    try scratch.write("x", to: "file")
    try scratch.commit()
    try scratch.git("worktree", "add", "-q", "../linked")
    let linked = try scratch.at("linked").open()
    #expect(linked.gitDirectory == scratch.path + "/.git/worktrees/linked")
    #expect(linked.commonDirectory == scratch.path + "/.git")
    #expect(linked.workTree == scratch.at("linked").path)
    #expect(try linked.index().entries.count == 1)
    // As git calls a hook there.
    let hook = try scratch.at("linked").open(["GIT_DIR": linked.gitDirectory, "GIT_INDEX_FILE": linked.indexPath])
    #expect(hook.workTree == linked.workTree)
    #expect(try hook.head().branch == "refs/heads/linked")
  }

  @Test func submodulesHaveTheirOwnDirectory() throws {
    let scratch = try ScratchRepository()
    let inner = scratch.at("inner")
    try Directory.make(inner.path)
    try inner.git("init", "-q", "-b", "main")
    try inner.commit("First")
    try scratch.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "module")
    let module = try Repository.open(at: scratch.path + "/module")
    #expect(module.gitDirectory == scratch.path + "/.git/modules/module")
    #expect(module.workTree == scratch.path + "/module")
  }

  @Test func gitDirAndGitWorkTreeMayBothBeSet() throws {
    let scratch = try ScratchRepository()
    try scratch.write("x", to: "file")
    try scratch.commit()
    let elsewhere = scratch.directory.appending("elsewhere")
    try Directory.make(elsewhere)
    let variables = ["GIT_DIR": scratch.path + "/.git", "GIT_WORK_TREE": elsewhere]
    let repository = try Repository.open(at: elsewhere, environment: variables)
    #expect(repository.workTree == elsewhere)
    #expect(try repository.head().commit == scratch.id("HEAD"))
    // Relative, as git leaves them for hooks.
    let relative = try Repository.open(
      at: scratch.path, environment: ["GIT_DIR": ".git", "GIT_WORK_TREE": ".", "GIT_INDEX_FILE": ".git/index"])
    #expect(try relative.index().entries.count == 1)
    #expect(try Repository.open(at: scratch.path, environment: ["GIT_DIR": ".git"]).workTree == scratch.path)
  }

  @Test func gitIndexFileIsTheIndex() throws {
    let scratch = try ScratchRepository()
    try scratch.write("x", to: "file")
    let other = ["GIT_INDEX_FILE": ".git/other.lock"]
    _ = try scratch.run(["git", "add", "file"], variables: other)
    #expect(try scratch.open(other).index().entries.map(\.path) == ["file"])
    #expect(try scratch.open().index().entries.isEmpty)
  }

  @Test func theQuarantineOfAPushIsReadAndItsAlternatesToo() throws {
    let scratch = try ScratchRepository("--bare")
    let blob = ["git", "hash-object", "-w", "--stdin"]
    let stored = try scratch.run(blob, input: Array("stored".utf8)).text.prefix(40)
    let variables = [
      "GIT_OBJECT_DIRECTORY": "quarantine", "GIT_ALTERNATE_OBJECT_DIRECTORIES": scratch.path + "/objects",
    ]
    try Directory.make(scratch.path + "/quarantine")
    let pushed = try scratch.run(blob, input: Array("pushed".utf8), variables: variables).text.prefix(40)
    let (storedID, pushedID) = try (#require(ObjectID(hex: stored)), #require(ObjectID(hex: pushed)))
    let repository = try scratch.open(variables)
    #expect(try repository.blob(pushedID) == Array("pushed".utf8))
    #expect(try repository.blob(storedID) == Array("stored".utf8))
    #expect(try !scratch.open().contains(pushedID))
  }

  @Test func formatsThatCannotBeReadAreNamed() throws {
    let scratch = try ScratchRepository("--object-format=sha256")
    let error = gitError { _ = try scratch.open() }
    #expect(error?.code == .unsupportedFormat)
    #expect(error?.message.contains("SHA-256") == true)

    let table = try ScratchRepository()
    try table.git("config", "core.repositoryFormatVersion", "1")
    try table.git("config", "extensions.refStorage", "reftable")
    #expect(gitError { _ = try table.open() }?.message.contains("reftable") == true)

    let later = try ScratchRepository()
    try later.git("config", "core.repositoryFormatVersion", "7")
    #expect(gitError { _ = try later.open() }?.code == .unsupportedFormat)
  }

  @Test func workTreeConfigurationIsRead() throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "core.repositoryFormatVersion", "1")
    try scratch.git("config", "extensions.worktreeConfig", "true")
    try scratch.git("config", "--worktree", "hallmark.example", "here")
    #expect(try scratch.open().configuration().string("hallmark.example") == "here")
  }

  @Test func aForeignOwnerIsNamedUnlessTheUserTrustsIt() throws {
    let scratch = try ScratchRepository()
    func open(_ directory: String, _ variables: [String: String] = [:]) throws {
      let all = scratch.environment.variables.merging(variables) { $1 }
      // Someone who owns nothing here.
      _ = try Repository.open(
        RepositoryEnvironment(variables: all, directory: directory, user: User.effective &+ 7))
    }
    let error = gitError { try open(scratch.path) }
    #expect(error?.code == .foreignOwner)
    #expect(error?.hint == "git config --global --add safe.directory \(scratch.path)")
    // git trusts whoever names the repository, as it does for its hooks.
    try open(scratch.path, ["GIT_DIR": ".git"])
    // The repository cannot vouch for itself.
    try scratch.git("config", "safe.directory", "*")
    #expect(gitError { try open(scratch.path) }?.code == .foreignOwner)
    try scratch.git("config", "--global", "safe.directory", scratch.path)
    try open(scratch.path)
    try scratch.git("config", "--global", "--add", "safe.directory", "")
    #expect(gitError { try open(scratch.path) }?.code == .foreignOwner)
    try scratch.git("config", "--global", "--add", "safe.directory", "*")
    try open(scratch.path)
  }
}
