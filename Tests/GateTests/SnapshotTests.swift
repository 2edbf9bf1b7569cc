import Connectors
import Git
import Platform
import TestSupport
import Testing

@testable import Gate

@Suite struct SnapshotTests {
  private func scratch() throws -> ScratchRepository {
    let scratch = try ScratchRepository()
    for name in ["connectors/b/contact.json", "connectors/a/sub/file", "connectors/a-b/file", "connectors/README.md"] {
      try scratch.write("content of \(name)", to: name)
    }
    try scratch.write("top", to: "README.md")
    try scratch.commit()
    return scratch
  }

  private func open(_ scratch: ScratchRepository) throws -> SharedRepository {
    SharedRepository(try Repository.open(at: scratch.path, environment: scratch.environment.variables))
  }

  @Test func foldersAreThoseThatHoldFiles() throws {
    let scratch = try scratch()
    let repository = try open(scratch)
    let snapshot = try Snapshot(index: repository.with { git throws(GitError) in try git.index() }, of: repository)
    #expect(snapshot.folders(in: "connectors") == ["connectors/a-b", "connectors/a", "connectors/b"])
    #expect(snapshot.folders(in: "") == ["connectors"])
    #expect(snapshot.folders(in: "none").isEmpty)
    let tree = snapshot.tree(of: "connectors/a")
    #expect(tree.files.map(\.path) == ["sub/file"])
    #expect(tree.files[0].size == "content of connectors/a/sub/file".utf8.count)
    #expect(try tree.content(of: tree.files[0]).get() == Array("content of connectors/a/sub/file".utf8))
    #expect(try snapshot.content(of: "README.md", limit: 10) == Array("top".utf8))
    #expect(try snapshot.content(of: "none", limit: 10) == nil)
  }

  @Test func theIndexIsNotTheWorkTree() throws {
    let scratch = try scratch()
    try scratch.write("staged", to: "connectors/b/contact.json")
    try scratch.git("add", "-A")
    try scratch.write("later", to: "connectors/b/contact.json")
    let repository = try open(scratch)
    let snapshot = try Snapshot(index: repository.with { git throws(GitError) in try git.index() }, of: repository)
    #expect(try snapshot.content(of: "connectors/b/contact.json", limit: 100) == Array("staged".utf8))
  }

  @Test func whatWasBeforeIsFoundWithoutReading() throws {
    let scratch = try scratch()
    try scratch.git("rm", "-q", "-r", "connectors/a")
    try scratch.git("mv", "connectors/b", "connectors/c")
    try scratch.write("new", to: "connectors/a-b/file")
    try scratch.git("add", "-A")
    let repository = try open(scratch)
    let (index, changes, head) = try repository.with { git throws(GitError) in
      let index = try git.index()
      let head = try git.resolveTree("HEAD")
      return (index, try git.stagedChanges(in: index, from: head), head)
    }
    let now = try Snapshot(index: index, of: repository)
    #expect(try now.before(changes).files == Snapshot(tree: head, of: repository).files)
    #expect(now.files != now.before(changes).files)
  }

  @Test func whatCannotBeReadIsRemembered() throws {
    let scratch = try scratch()
    let repository = try open(scratch)
    let snapshot = try Snapshot(index: repository.with { git throws(GitError) in try git.index() }, of: repository)
    let blob = try scratch.git("rev-parse", "HEAD:connectors/b/contact.json")
    try scratch.run(["rm", "-f", ".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"])
    #expect(snapshot.failure == nil)
    let tree = snapshot.tree(of: "connectors/b")
    #expect(throws: ReadFailure.self) { try tree.content(of: tree.files[0]).get() }
    #expect(snapshot.failure?.code == .missingObject)
  }
}

@Suite struct NeighbourTests {
  @Test func onlyThoseThatNamesOrBlobsTellOfAreThere() throws {
    let scratch = try ScratchRepository()
    for (folder, text) in [("a", "same"), ("b", "same"), ("A", "one"), ("c", "two"), ("given", "three")] {
      try scratch.write(text, to: "connectors/\(folder)/icon.png")
    }
    try scratch.write("four", to: "custom-connectors/A /icon.png")
    try scratch.commit()
    let repository = try scratch.shared()
    let snapshot = try Snapshot(
      tree: repository.with { git throws(GitError) in try git.resolveTree("HEAD") }, of: repository)
    let roots = Roots(Roots.standard.all, ids: ["connectors/given": try #require(ConnectorID("a"))])
    let near = snapshot.neighbours(of: ["connectors/a"], in: roots).map(\.text)
    #expect(Set(near) == ["connectors/A", "connectors/b", "connectors/given", "custom-connectors/A "])
  }
}
