@testable import Git
import Platform
import TestSupport
import Testing

@Suite struct ReferenceTests {
  private func scratch() throws -> ScratchRepository {
    let scratch = try ScratchRepository()
    try scratch.commit("First")
    for name in ["nomination/a/000001", "nomination/a/000002", "nomination/b/000001", "other"] {
      try scratch.git("tag", "-a", "-m", name, name)
    }
    try scratch.git("pack-refs", "--all")
    try scratch.git("tag", "-a", "-m", "loose", "nomination/a/000003")
    return scratch
  }

  @Test func looseAndPackedReferencesAreListed() throws {
    let scratch = try scratch()
    for prefix in ["refs/tags/nomination/", "refs/"] {
      let lines = try scratch.open().references(prefix: prefix).map { "\($0.id?.hex ?? "") \($0.name)" }
      let listed = try scratch.git("for-each-ref", "--format=%(objectname) %(refname)", prefix)
      #expect(lines == listed.split(separator: "\n").map(String.init))
    }
    #expect(try scratch.open().references(prefix: "refs/none/").isEmpty)
  }

  @Test func damagedFilesOfReferencesAreTold() throws {
    let scratch = try scratch()
    try scratch.write("no id\n", to: ".git/refs/tags/nomination/a/000004")
    try scratch.write("", to: ".git/refs/tags/nomination/a/000005")
    try scratch.write("\(try scratch.id("HEAD"))\n", to: ".git/refs/tags/nomination/a/000006.lock")
    try scratch.write("\(try scratch.id("HEAD").hex.prefix(20))\n", to: ".git/refs/tags/nomination/a/000007")
    try scratch.run(["ln", "-s", "000001", ".git/refs/tags/nomination/a/000008"])
    try scratch.run(["mkfifo", ".git/refs/tags/nomination/a/000009"])
    let found = try scratch.open().references(prefix: "refs/tags/nomination/a/")
    #expect(
      found.map { $0.name.suffix(6) }
        == ["000001", "000002", "000003", "000004", "000005", "000007", "000008", "000009"])
    #expect(found.map { $0.id != nil } == [true, true, true, false, false, false, false, false])
    #expect(gitError { _ = try scratch.open().reference("refs/tags/nomination/a/000009") }?.code == .failed)
    let packed = try File.read(Path.join(scratch.path, ".git/packed-refs"), limit: 1 << 16)
    for line in ["x", "\(String(repeating: "g", count: 40)) refs/tags/x", "\(try scratch.id("HEAD"))refs/tags/x"] {
      try File.write(packed + Array("\(line)\n".utf8), to: Path.join(scratch.path, ".git/packed-refs"))
      #expect(gitError { _ = try scratch.open().references() }?.code == .failed)
    }
    try File.remove(Path.join(scratch.path, ".git/packed-refs"))
    try scratch.run(["mkfifo", ".git/packed-refs"])
    #expect(gitError { _ = try scratch.open() }?.code == .failed)
  }

  @Test func headIsFollowed() throws {
    let scratch = try scratch()
    #expect(try scratch.open().head() == Head(branch: "refs/heads/main", commit: scratch.id("HEAD")))
    try scratch.git("checkout", "-q", "--detach")
    #expect(try scratch.open().head() == Head(branch: nil, commit: scratch.id("HEAD")))
  }

  @Test func symbolicReferencesAreTold() throws {
    let scratch = try scratch()
    try scratch.git("symbolic-ref", "refs/tags/alias", "refs/tags/other")
    let repository = try scratch.open()
    #expect(try repository.reference("refs/tags/alias")?.target == .symbolic("refs/tags/other"))
    #expect(try repository.target(of: "refs/tags/alias") == scratch.id("refs/tags/other"))
    #expect(try repository.reference("refs/tags/none") == nil)
    #expect(gitError { _ = try repository.reference("refs//x..y") }?.code == .invalidName)
  }

  @Test func whatExistsIsNotCreatedAgain() throws {
    let scratch = try scratch()
    let repository = try scratch.open()
    let head = try scratch.id("HEAD")
    try repository.create(reference: "refs/tags/new", to: head)
    #expect(try scratch.id("refs/tags/new") == head)
    for name in ["refs/tags/new", "refs/tags/other", "refs/tags/new/below"] {
      let error = gitError { try repository.create(reference: name, to: head) }
      #expect(error?.code == .exists, "\(name): \(error?.message ?? "")")
    }
  }

  @Test func changesNeedTheOldValue() throws {
    let scratch = try scratch()
    let repository = try scratch.open()
    let (head, tag) = try (scratch.id("HEAD"), scratch.id("refs/tags/other"))
    #expect(gitError { try repository.delete(reference: "refs/tags/other", from: head) }?.code == .modified)
    #expect(gitError { try repository.update(reference: "refs/tags/other", from: head, to: head) }?.code == .modified)
    try repository.update(reference: "refs/tags/other", from: tag, to: head)
    #expect(try scratch.id("refs/tags/other") == head)
    try repository.delete(reference: "refs/tags/other", from: head)
    #expect(try scratch.git("tag", "-l", "other") == "")
    #expect(gitError { try repository.delete(reference: "refs/tags/other", from: head) }?.code == .notFound)
  }
}
