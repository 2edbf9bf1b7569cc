@testable import Git
import Platform
import TestSupport
import Testing

@Suite struct ObjectTests {
  @Test func everyKindReadsAsGitPrintsIt() throws {
    let scratch = try ScratchRepository()
    try scratch.write("content\n", to: "folder/file")
    try scratch.commit("Subject\n\nBody")
    try scratch.git("tag", "-a", "v1", "-m", "A tag")
    let repository = try scratch.open()
    for (revision, kind) in [("HEAD", "commit"), ("HEAD^{tree}", "tree"), ("HEAD:folder/file", "blob"), ("v1", "tag")] {
      let id = try scratch.id(revision)
      let content = try repository.read(id)
      #expect(content.kind.rawValue == kind)
      #expect(try content.bytes == scratch.run(["git", "cat-file", kind, id.hex]).output)
      #expect(try repository.header(of: id) == ObjectHeader(kind: content.kind, size: content.bytes.count))
    }
  }

  @Test func nothingIsReadBeyondTheLimit() throws {
    let scratch = try ScratchRepository()
    try scratch.write("content\n", to: "file")
    try scratch.commit()
    let repository = try scratch.open()
    let id = try scratch.id("HEAD:file")
    #expect(gitError { _ = try repository.blob(id, limit: 7) }?.code == .tooLarge)
    #expect(try repository.blob(id, limit: 8).count == 8)
    #expect(gitError { _ = try repository.read(id, as: .tree) }?.code == .invalidObject)
  }

  @Test func whatIsWrittenIsWhatGitReads() throws {
    let scratch = try ScratchRepository()
    try scratch.commit("First")
    let head = try scratch.id("HEAD")
    let tag = Array("object \(head)\ntype commit\ntag mine\ntagger A <a@example.org> 1 +0000\n\nText\n".utf8)
    let id = try scratch.open().write(.tag, tag)
    #expect(try scratch.run(["git", "cat-file", "tag", id.hex]).output == tag)
  }

  @Test func replacementsAreNotFollowed() throws {
    let scratch = try ScratchRepository()
    try scratch.write("true", to: "file")
    try scratch.write("false", to: "other")
    try scratch.commit()
    let (real, other) = try (scratch.id("HEAD:file"), scratch.id("HEAD:other"))
    try scratch.git("replace", real.hex, other.hex)
    #expect(try scratch.git("cat-file", "blob", real.hex) == "false")
    #expect(try scratch.open().blob(real) == Array("true".utf8))
  }

  @Test func missingObjectsSayWhatBringsThem() throws {
    let scratch = try ScratchRepository()
    try scratch.write("1", to: "file")
    try scratch.commit("First")
    let old = try scratch.id("HEAD")
    let blob = try scratch.id("HEAD:file")
    try scratch.write("2", to: "file")
    try scratch.commit("Second")
    try scratch.git("config", "uploadpack.allowFilter", "true")

    try scratch.git("clone", "-q", "--depth", "1", "file://" + scratch.path, "../shallow")
    let shallow = try scratch.at("shallow").open()
    #expect(gitError { _ = try shallow.commit(old) }?.hint == "git fetch --unshallow")
    #expect(try shallow.commits(from: [shallow.resolveCommit("HEAD")]).count == 1)

    try scratch.git("clone", "-q", "--filter=blob:none", "file://" + scratch.path, "../partial")
    let partial = try scratch.at("partial").open()
    let error = gitError { _ = try partial.blob(blob) }
    #expect(error?.code == .missingObject)
    #expect(error?.hint?.contains("git fetch --refetch") == true)

    #expect(gitError { _ = try scratch.open().blob(.zero) }?.code == .missingObject)
  }

  @Test func damagedObjectsAreNoMissingOnes() throws {
    let scratch = try ScratchRepository()
    let id = try scratch.open().write(.tree, Array("rubbish".utf8))
    #expect(gitError { _ = try scratch.open().tree(id) }?.code == .invalidObject)
    let commit = try scratch.open().write(.commit, Array("rubbish\n".utf8))
    #expect(gitError { _ = try scratch.open().commit(commit) }?.code == .invalidObject)
  }
}
