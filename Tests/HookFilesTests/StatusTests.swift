import Git
import HookFiles
import Platform
import TestSupport
import Testing

@Suite struct StatusTests {
  private func status(_ scratch: ScratchRepository) throws -> HookStatus.State {
    let repository = try Repository.open(at: scratch.path, environment: scratch.environment.variables)
    return try HookStatus.all(in: repository, environment: ["PATH": "/nowhere"]).hooks[0].state
  }

  private func install(_ scratch: ScratchRepository, program: String = "/bin/true") throws {
    let repository = try Repository.open(at: scratch.path, environment: scratch.environment.variables)
    _ = try HookInstaller(repository: repository).install(program: program)
  }

  @Test func everyStateIsTold() throws {
    let scratch = try ScratchRepository()
    let hook = scratch.path + "/.git/hooks/pre-commit"
    #expect(try status(scratch) == .absent)
    try install(scratch)
    #expect(try status(scratch) == .active(program: "/bin/true", kept: nil))
    try scratch.run(["chmod", "-x", hook])
    #expect(try status(scratch) == .notExecutable(path: hook))
    try install(scratch, program: "/no 'where'/hallmark")
    #expect(try status(scratch) == .withoutProgram(program: "/no 'where'/hallmark"))

    try scratch.git("config", "core.hooksPath", "elsewhere")
    #expect(try status(scratch) == .shadowed(path: hook))
    try scratch.git("config", "--unset", "core.hooksPath")

    try scratch.run(["mv", hook, hook + ".legacy"])
    try File.write("#!/bin/sh\n", to: hook, mode: 0o755)
    #expect(try status(scratch) == .chained(path: hook + ".legacy"))
    try scratch.run(["mv", hook + ".legacy", hook + ".old"])
    #expect(try status(scratch) == .setAside(path: hook + ".old"))
    try File.write("#!/bin/sh\nhallmark hook pre-commit\n", to: hook, mode: 0o755)
    #expect(try status(scratch) == .mentioned(path: hook))

    try scratch.git("config", "core.hooksPath", ".husky/_")
    try File.write("hallmark hook pre-commit\n", to: scratch.path + "/.husky/pre-commit")
    #expect(try status(scratch) == .mentioned(path: scratch.path + "/.husky/pre-commit"))
  }

  @Test func whatRunsFirstIsNamed() throws {
    let scratch = try ScratchRepository()
    let hook = scratch.path + "/.git/hooks/pre-commit"
    try File.write("#!/bin/sh\n", to: hook, mode: 0o755)
    try install(scratch)
    #expect(try status(scratch) == .active(program: "/bin/true", kept: hook + ".before-hallmark"))
  }
}
