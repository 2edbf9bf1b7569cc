import Git
import HookFiles
import Platform
import TestSupport
import Testing

@Suite struct InstallingTests {
  private func installer(_ scratch: ScratchRepository) throws -> HookInstaller {
    try HookInstaller(
      repository: Repository.open(at: scratch.path, environment: scratch.environment.variables))
  }

  /// Everything below the hooks' directory: names, modes, link targets and bytes.
  private func picture(_ scratch: ScratchRepository, _ folder: String = ".git/hooks") throws -> String {
    let script = "find \"$0\" -printf '%P %M %l\\n' | sort; find \"$0\" -type f | sort | xargs -r sha256sum"
    return try scratch.run(["sh", "-c", script, folder]).text
  }

  private func write(_ text: String, _ scratch: ScratchRepository, _ name: String, mode: UInt32 = 0o755) throws {
    try File.write(text, to: scratch.path + "/" + name, mode: mode)
  }

  /// A program that writes down how it was called, under a name that a shell would take apart.
  private func program(_ scratch: ScratchRepository, status: Int = 0) throws -> String {
    let path = scratch.directory.appending("a 'b' $c/hallmark")
    let script = "#!/bin/sh\n{ echo \"hallmark $*\"; cat; } >> \"\(scratch.path)/log\"\nexit \(status)\n"
    try File.write(script, to: path, mode: 0o755)
    return path
  }

  private func log(_ scratch: ScratchRepository) -> String {
    (try? String(decoding: File.read(scratch.path + "/log", limit: 1 << 20), as: UTF8.self)) ?? ""
  }

  @Test func gitRunsWhatIsInstalled() throws {
    let scratch = try ScratchRepository()
    let outcomes = try installer(scratch).install(program: program(scratch))
    #expect(outcomes.map(\.action) == Array(repeating: .installed, count: 4))
    try scratch.git("commit", "-q", "--allow-empty", "-m", "First")
    #expect(log(scratch) == "hallmark hook pre-commit\nhallmark hook commit-msg .git/COMMIT_EDITMSG\n")
    #expect(try FileStatus(of: scratch.path + "/.git/hooks/pre-commit").mode == 0o755)
    let bytes = try File.read(scratch.path + "/.git/hooks/pre-commit", limit: 1 << 16)
    #expect(!bytes.contains(UInt8(ascii: "\r")))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("{{"))
    #expect(try installer(scratch).install(program: program(scratch)).map(\.action).allSatisfy { $0 == .unchanged })
  }

  @Test func aRefusalStopsTheCommit() throws {
    let scratch = try ScratchRepository()
    try _ = installer(scratch).install(program: program(scratch, status: 1))
    #expect(try !scratch.run(["git", "commit", "-q", "--allow-empty", "-m", "First"]).isSuccess)
  }

  @Test func whatWasThereRunsFirstWithItsArgumentsAndInput() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("First")
    try scratch.git("init", "-q", "--bare", "../remote")
    try write("#!/bin/sh\n{ echo \"before $*\"; cat; } >> log\n", scratch, ".git/hooks/pre-push")
    let before = try picture(scratch)
    let outcomes = try installer(scratch).install(program: program(scratch))
    #expect(outcomes.last?.action == .installedBefore(kept: scratch.path + "/.git/hooks/pre-push.before-hallmark"))
    try scratch.git("push", "-q", "../remote", "main", "HEAD:refs/heads/other")
    let id = try scratch.git("rev-parse", "HEAD")
    let zero = String(repeating: "0", count: 40)
    let lines = "refs/heads/main \(id) refs/heads/main \(zero)\nHEAD \(id) refs/heads/other \(zero)\n"
    #expect(
      log(scratch) == "before ../remote ../remote\n\(lines)hallmark hook pre-push ../remote ../remote\n\(lines)")
    _ = try installer(scratch).uninstall()
    #expect(try picture(scratch) == before)
  }

  @Test func aRefusalOfWhatWasThereStands() throws {
    let scratch = try ScratchRepository()
    try write("#!/bin/sh\nexit 7\n", scratch, ".git/hooks/pre-commit")
    _ = try installer(scratch).install(program: program(scratch))
    #expect(try scratch.run(["sh", "-c", ".git/hooks/pre-commit"]).ending == .exited(7))
    #expect(log(scratch).isEmpty)
  }

  @Test(arguments: ["file", "not executable", "link", "broken link", "directory"])
  func uninstallingPutsBackWhatWasThere(_ kind: String) throws {
    let scratch = try ScratchRepository()
    let hook = ".git/hooks/pre-commit"
    switch kind {
    case "file": try write("#!/bin/sh\r\n\u{0}odd", scratch, hook, mode: 0o711)
    case "not executable": try write("#!/bin/sh\nexit 1\n", scratch, hook, mode: 0o644)
    case "link":
      try write("#!/bin/sh\necho linked >> log\n", scratch, ".git/hooks/real")
      try scratch.run(["ln", "-s", "real", hook])
    case "broken link": try scratch.run(["ln", "-s", "nowhere", hook])
    default: try Directory.make(scratch.path + "/" + hook)
    }
    let before = try picture(scratch)
    _ = try installer(scratch).install(program: program(scratch))
    if kind != "file" {
      try scratch.git("commit", "-q", "--allow-empty", "-m", "First")
      #expect(log(scratch).hasPrefix(kind == "link" ? "linked\nhallmark hook pre-commit\n" : "hallmark hook"))
    }
    _ = try installer(scratch).install(program: program(scratch))
    #expect(try picture(scratch) != before)
    _ = try installer(scratch).uninstall()
    #expect(try picture(scratch) == before)
    #expect(try installer(scratch).uninstall().map(\.action).allSatisfy { $0 == .absent })
    #expect(try picture(scratch) == before)
  }

  @Test func nothingElsesHookIsTakenAway() throws {
    let scratch = try ScratchRepository()
    try write("#!/bin/sh\n# first\n", scratch, ".git/hooks/pre-commit")
    _ = try installer(scratch).install(program: program(scratch))
    try write("#!/bin/sh\n# another manager came later\n", scratch, ".git/hooks/pre-commit")
    let outcomes = try installer(scratch).uninstall()
    #expect(outcomes[0].action == .left(kept: scratch.path + "/.git/hooks/pre-commit.before-hallmark"))
  }

  @Test func theConfiguredDirectoryIsUsed() throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "core.hooksPath", "my-hooks")
    try scratch.write("/my-hooks\n", to: ".gitignore")
    try installer(scratch).install(program: program(scratch)).forEach { #expect($0.action == .installed) }
    try scratch.commit("First")
    #expect(log(scratch).hasPrefix("hallmark hook pre-commit\n"))
    #expect(!(try scratch.git("ls-files")).contains("my-hooks"))
  }

  @Test func aDirectoryThatIgnoresItselfIsUsed() throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "core.hooksPath", "my-hooks")
    try scratch.write("*\n", to: "my-hooks/.gitignore")
    try installer(scratch).install(program: program(scratch)).forEach { #expect($0.action == .installed) }
  }

  @Test func whatIsOursIsRenewedAndTakenAwayWhereverItIsNotTracked() throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "core.hooksPath", "my-hooks")
    try scratch.write("/my-hooks\n", to: ".gitignore")
    _ = try installer(scratch).install(program: program(scratch))
    try File.remove(scratch.path + "/.gitignore")
    try installer(scratch).install(program: program(scratch)).forEach { #expect($0.action == .unchanged) }
    try installer(scratch).uninstall().forEach { #expect($0.action == .removed) }
  }

  @Test func linkedWorkTreesAndSubmodulesAreServed() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("First")
    try scratch.git("worktree", "add", "-q", "../linked")
    _ = try installer(scratch.at("linked")).install(program: program(scratch))
    try scratch.at("linked").git("commit", "-q", "--allow-empty", "-m", "Second")
    #expect(log(scratch).hasPrefix("hallmark hook pre-commit\n"))

    let inner = scratch.at("inner")
    try Directory.make(inner.path)
    try inner.git("init", "-q", "-b", "main")
    try inner.commit("First")
    try scratch.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "module")
    let module = scratch.at("repository/module")
    _ = try installer(module).install(program: program(scratch))
    #expect(FileStatus.ifPresent(scratch.path + "/.git/modules/module/hooks/pre-commit")?.isExecutable == true)
  }

  @Test(arguments: [".githooks", ".newhooks", ".ignored", ".husky", ".husky/_"])
  func whatIsNotOursIsNotWritten(_ folder: String) throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "core.hooksPath", folder)
    if folder == ".githooks" {
      try scratch.write("#!/bin/sh\n", to: folder + "/pre-commit")
      try scratch.git("add", "-A")
    } else if folder == ".ignored" {
      // What is committed is part of the repository all the same.
      try scratch.write("/.ignored/\n", to: ".gitignore")
      try scratch.write("#!/bin/sh\n", to: folder + "/pre-commit")
      try scratch.git("add", "-A", "-f")
    } else {
      try Directory.make(scratch.path + "/" + folder)
    }
    let before = try picture(scratch, folder)
    do {
      _ = try installer(scratch)
      Issue.record("it should refuse")
    } catch HookError.notOurs(_, let hint) {
      #expect(hint.contains("pre-commit: hallmark hook pre-commit \"$@\""))
    }
    #expect(try picture(scratch, folder) == before)
  }

  @Test func hooksForAllRepositoriesAreNotWritten() throws {
    let scratch = try ScratchRepository()
    try scratch.git("config", "--global", "core.hooksPath", "~/hooks")
    #expect(throws: HookError.self) { try installer(scratch) }
    try scratch.git("config", "core.hooksPath", ".git/hooks")
    #expect(try installer(scratch).directory.origin == .own)
  }

  @Test func aProgramThatIsGoneIsReplacedByTheOneInPathOrNamed() throws {
    let scratch = try ScratchRepository()
    _ = try installer(scratch).install(program: "/nowhere/hallmark")
    let refused = try scratch.run(["git", "commit", "--allow-empty", "-m", "First"])
    #expect(!refused.isSuccess)
    #expect(refused.errorText.contains("neither /nowhere/hallmark nor one in PATH"))
    let path = try Path.parent(of: program(scratch)) + ":" + (scratch.environment["PATH"] ?? "")
    #expect(try scratch.run(["git", "commit", "--allow-empty", "-m", "First"], variables: ["PATH": path]).isSuccess)
    #expect(log(scratch).hasPrefix("hallmark hook pre-commit\n"))
  }

  @Test func hooksThatRunEachOtherEnd() throws {
    let scratch = try ScratchRepository()
    // Another manager that runs what it found as pre-commit.legacy, installed before and after ours.
    let manager =
      "#!/bin/sh\necho manager >> log\n[ ! -x \"${0%/*}/pre-commit.legacy\" ] || \"${0%/*}/pre-commit.legacy\"\n"
    try write(manager, scratch, ".git/hooks/pre-commit")
    _ = try installer(scratch).install(program: program(scratch))
    try scratch.run(["mv", ".git/hooks/pre-commit", ".git/hooks/pre-commit.legacy"])
    try write(manager, scratch, ".git/hooks/pre-commit")
    try scratch.git("commit", "-q", "--allow-empty", "--no-verify", "-m", "First")
    #expect(log(scratch).isEmpty)
    try scratch.run(["sh", "-c", ".git/hooks/pre-commit"])
    #expect(log(scratch) == "manager\nmanager\nhallmark hook pre-commit\n")
  }
}
