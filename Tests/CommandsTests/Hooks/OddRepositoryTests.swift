import Platform
import TestSupport
import Testing

/// Repositories in all the forms that git knows, each with a mistake that is staged and one that is not.
@Suite struct OddRepositoryTests {
  /// Stages a mistake, expects it to be found, mends it and expects that nothing is found.
  private func expectServed(
    _ repository: HookedRepository, variables: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try repository.breakIt("one")
    _ = try repository.scratch.run(["git", "add", "connectors/one"], variables: variables)
    try repository.write("one")
    try repository.expectHook(refuses: true, variables: variables, sourceLocation: sourceLocation)
    #expect(try !repository.commit(variables: variables).isSuccess, sourceLocation: sourceLocation)
    try repository.write("one", version: "1.5")
    _ = try repository.scratch.run(["git", "add", "connectors/one"], variables: variables)
    try repository.expectHook(refuses: false, variables: variables, sourceLocation: sourceLocation)
    let outcome = try repository.commit(variables: variables)
    #expect(outcome.isSuccess, "\(outcome.errorText)", sourceLocation: sourceLocation)
  }

  @Test func linkedWorkTrees() throws {
    var repository = try HookedRepository()
    try repository.scratch.git("worktree", "add", "-q", "../linked")
    repository.scratch = repository.scratch.at("linked")
    try expectServed(repository)
  }

  @Test func submodules() throws {
    var repository = try HookedRepository()
    let outer = repository.scratch.at("outer")
    try Directory.make(outer.path)
    try outer.git("init", "-q", "-b", "main")
    try outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", repository.scratch.path, "module")
    repository.scratch = repository.scratch.at("outer/module")
    #expect(try repository.hallmark("hooks", "install").isSuccess)
    try expectServed(repository)
  }

  @Test func gitWorkTreeAndGitDir() throws {
    var repository = try HookedRepository()
    try repository.scratch.run(["mv", ".git", "../git-directory"])
    let variables = ["GIT_DIR": "../git-directory", "GIT_WORK_TREE": "."]
    repository.scratch.environment.variables.merge(variables) { $1 }
    try expectServed(repository)
  }

  @Test func aWorkTreeSomewhereElse() throws {
    var repository = try HookedRepository()
    let scratch = repository.scratch
    try scratch.run(["sh", "-c", "mkdir ../elsewhere && mv connectors .hallmark ../elsewhere"])
    repository.scratch = scratch.at("elsewhere")
    let variables = ["GIT_DIR": scratch.path + "/.git", "GIT_WORK_TREE": repository.scratch.path]
    repository.scratch.environment.variables.merge(variables) { $1 }
    try expectServed(repository)
    // As options, and with the folder of the repository in the configuration.
    try repository.breakIt("two")
    var options = repository.scratch.at("elsewhere/connectors")
    options.environment.variables = scratch.environment.variables
    let words = ["git", "--git-dir", scratch.path + "/.git", "--work-tree", repository.scratch.path]
    #expect(try !options.run(words + ["commit", "-q", "-a", "-m", "Change"]).isSuccess)
    try scratch.git("config", "core.worktree", repository.scratch.path)
    #expect(try !scratch.run(["git", "commit", "-q", "-a", "-m", "Change"]).isSuccess)
  }

  @Test func sparseCheckoutOfAFullIndex() throws {
    let repository = try HookedRepository()
    try repository.scratch.git("sparse-checkout", "set", "--no-cone", "/connectors/one/")
    #expect(FileStatus.ifPresent(repository.scratch.path + "/connectors/two") == nil)
    try expectServed(repository)
  }

  @Test func sparseCheckoutAndSparseIndex() throws {
    let repository = try HookedRepository()
    try repository.scratch.git("sparse-checkout", "set", "--cone", "--sparse-index", "connectors/one")
    #expect(FileStatus.ifPresent(repository.scratch.path + "/connectors/two") == nil)
    try expectServed(repository)
  }

  @Test func splitIndex() throws {
    let repository = try HookedRepository()
    try repository.scratch.git("update-index", "--split-index")
    try expectServed(repository)
  }

  @Test(arguments: [["--index-version", "4"], ["--force-untracked-cache"], ["--index-version", "3"]])
  func otherFormsOfTheIndex(options: [String]) throws {
    let repository = try HookedRepository()
    try repository.scratch.git(["update-index"] + options)
    try expectServed(repository)
  }

  @Test func aLockOfSomebodyElseDoesNotMatter() throws {
    let repository = try HookedRepository()
    try repository.breakIt("one")
    try repository.scratch.git("add", "-A")
    try repository.scratch.write("", to: ".git/index.lock")
    try repository.expectHook(refuses: true, saying: "openapi/host")
  }

  @Test func shallowClones() throws {
    var repository = try HookedRepository()
    try repository.write("two", version: "1.1")
    try repository.scratch.commit("Second")
    try repository.scratch.git("clone", "-q", "--depth", "1", "file://" + repository.scratch.path, "../shallow")
    repository.scratch = repository.scratch.at("shallow")
    #expect(try repository.hallmark("hooks", "install").isSuccess)
    try expectServed(repository)
  }

  @Test func partialClonesSayWhatBringsWhatIsMissing() throws {
    var repository = try HookedRepository()
    try repository.scratch.git("config", "uploadpack.allowFilter", "true")
    try repository.scratch.git("clone", "-q", "--filter=blob:none", "file://" + repository.scratch.path, "../partial")
    repository.scratch = repository.scratch.at("partial")
    #expect(try repository.hallmark("hooks", "install").isSuccess)
    try expectServed(repository)
    // Without the blobs of the folder nothing can be said.
    try repository.scratch.git(
      "clone", "-q", "--no-checkout", "--filter=blob:none", "file://" + repository.scratch.at("repository").path,
      "../empty")
    let empty = repository.scratch.at("empty")
    try empty.git("read-tree", "HEAD")
    let readme = try empty.run(
      ["sh", "-c", "printf new | git hash-object -w --stdin"]).text.split(separator: "\n").joined()
    try empty.git("update-index", "--add", "--cacheinfo", "100644,\(readme),connectors/one/readme.md")
    let outcome = try empty.run(["hallmark", "hook", "pre-commit"])
    #expect(outcome.ending == .exited(2))
    #expect(outcome.errorText.contains("this is a partial clone"), "\(outcome.errorText)")
    #expect(outcome.errorText.contains("hint: git fetch --refetch"))
  }

  @Test func lineEndConversionAndFiltersDoNotMatter() throws {
    let repository = try HookedRepository()
    try repository.scratch.git("config", "core.autocrlf", "true")
    try repository.scratch.git("config", "filter.loud.smudge", "tr a-z A-Z")
    try repository.scratch.git("config", "filter.loud.clean", "tr A-Z a-z")
    try repository.scratch.write("*.txt filter=loud\n", to: ".gitattributes")
    try repository.scratch.write("text\n", to: "note.txt")
    try repository.scratch.git("rm", "-q", "-r", "--cached", ".")
    try repository.scratch.git("add", "-A")
    #expect(try repository.commit("--no-verify").isSuccess)
    try repository.scratch.run(["sh", "-c", "rm -r connectors note.txt && git checkout -q -- ."])
    let bytes = try File.read(repository.scratch.path + "/" + HookedRepository.path("two"), limit: 1 << 20)
    #expect(bytes.contains(UInt8(ascii: "\r")))
    try expectServed(repository)
  }

  @Test func aPointerInThePlaceOfAnIconIsFound() throws {
    let repository = try HookedRepository()
    try repository.scratch.write(
      """
      version https://git-lfs.github.com/spec/v1
      oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
      size 12345

      """, to: "connectors/one/icon.png")
    try repository.scratch.git("add", "-A")
    try repository.expectHook(refuses: true, saying: "icon/format")
  }

  @Test func namesThatAreNotTextAreReadAndShown() throws {
    let repository = try HookedRepository()
    try repository.scratch.run(["sh", "-c", "printf x > \"$(printf 'connectors/one/caf\\351.txt')\""])
    try repository.scratch.run(["sh", "-c", "d=$(printf 'connectors/h\\351') && cp -r connectors/two \"$d\""])
    try repository.scratch.git("add", "-A")
    try repository.expectHook(refuses: true, saying: "folder/id")
    try repository.expectHook(refuses: true, saying: "folder/unexpected-file")
  }

  @Test func unreadableFormatsAreNamed() throws {
    let scratch = try ScratchRepository("--object-format=sha256")
    let hallmark = Path.join(try BuiltProgram.folder(), "hallmark")
    let outcome = try scratch.run([hallmark, "hook", "pre-commit"])
    #expect(outcome.ending == .exited(2))
    #expect(outcome.errorText.contains("SHA-256"))
  }
}
