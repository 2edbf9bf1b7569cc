@testable import Git
import Platform
import TestSupport
import Testing

@Suite struct IndexTests {
  private func scratch(files: Int = 40) throws -> ScratchRepository {
    let scratch = try ScratchRepository()
    for number in 0..<files { try scratch.write("\(number)", to: "connectors/c\(number)/file") }
    try scratch.write("top", to: "README.md")
    try scratch.commit()
    return scratch
  }

  private func expectSame(_ scratch: ScratchRepository, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let repository = try scratch.open()
    let lines = try repository.expanded(repository.index()).map(\.line)
    #expect(try lines == scratch.stagedLines(), sourceLocation: sourceLocation)
  }

  private func expectSameChanges(
    _ scratch: ScratchRepository, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let repository = try scratch.open()
    let changed = try repository.stagedChanges(in: repository.index(), from: repository.resolveTree("HEAD"))
    let listed = try scratch.git("diff", "--cached", "--no-renames", "--name-only", "-z").split(separator: "\0")
    #expect(Set(changed.map(\.path.text)) == Set(listed.map(String.init)), sourceLocation: sourceLocation)
  }

  @Test(arguments: [2, 3, 4]) func everyVersionIsRead(_ version: Int) throws {
    let scratch = try scratch()
    try scratch.git("update-index", "--index-version", "\(version)")
    try scratch.git("update-index", "--skip-worktree", "README.md")
    try expectSame(scratch)
    let entry = try scratch.open().index()["README.md"]
    #expect(entry?.isSkipWorkTree == true)
    #expect(entry?.size == 3)
    #expect(try scratch.open().index().entries(under: "connectors/c1").map(\.path) == ["connectors/c1/file"])
  }

  @Test func noIndexAndAnEmptyOneAreEmpty() throws {
    let scratch = try ScratchRepository()
    #expect(try scratch.open().index().entries.isEmpty)
    try scratch.run(["touch", ".git/index"])
    #expect(try scratch.open().index().entries.isEmpty)
  }

  @Test func aSplitIndexIsPutTogether() throws {
    let scratch = try scratch(files: 200)
    try scratch.git("update-index", "--split-index")
    try expectSame(scratch)
    for number in 3..<90 { try scratch.write("changed", to: "connectors/c\(number)/file") }
    try scratch.write("new", to: "a/new")
    try scratch.write("new", to: "z/new")
    try scratch.git("rm", "-q", "-r", "connectors/c100", "connectors/c101")
    try scratch.git("add", "-A")
    try expectSame(scratch)
    try expectSameChanges(scratch)
  }

  @Test func aSparseIndexIsExpanded() throws {
    let scratch = try scratch()
    try scratch.git("sparse-checkout", "set", "--cone", "--sparse-index", "connectors/c1")
    #expect(try scratch.open().index().isSparse)
    try scratch.write("changed", to: "connectors/c1/file")
    try scratch.git("add", "connectors/c1/file")
    try expectSameChanges(scratch)
    let repository = try scratch.open()
    let lines = try repository.expanded(repository.index()).map(\.line)
    #expect(try lines == scratch.git("ls-files", "--stage", "-z").split(separator: "\0").map(String.init))
  }

  @Test func changesSkipWhatTheIndexKnows() throws {
    let scratch = try scratch()
    try expectSameChanges(scratch)
    try scratch.write("changed", to: "connectors/c7/file")
    try scratch.write("new", to: "connectors/new/file")
    try scratch.git("add", "-A")
    try scratch.git("rm", "-q", "-r", "--cached", "connectors/c8")
    try scratch.git("mv", "connectors/c9", "connectors/renamed")
    try scratch.write("later", to: "intended")
    try scratch.git("add", "-N", "intended")
    try expectSameChanges(scratch)
    #expect(try scratch.open().index()["intended"]?.isIntentToAdd == true)
    try scratch.git("read-tree", "HEAD")
    try expectSameChanges(scratch)
  }

  @Test func everythingIsNewBeforeTheFirstCommit() throws {
    let scratch = try ScratchRepository()
    try scratch.write("x", to: "a/b")
    try scratch.git("add", "-A")
    let repository = try scratch.open()
    let changes = try repository.stagedChanges(in: repository.index(), from: nil)
    #expect(changes.map(\.path) == ["a/b"])
    #expect(changes[0].old == nil)
  }

  @Test func conflictsAreListedOnce() throws {
    let scratch = try scratch()
    try scratch.git("checkout", "-q", "-b", "other")
    try scratch.write("theirs", to: "README.md")
    try scratch.commit()
    try scratch.git("checkout", "-q", "main")
    try scratch.write("ours", to: "README.md")
    try scratch.commit()
    #expect(try scratch.run(["git", "merge", "-q", "other"]).isSuccess == false)
    try expectSame(scratch)
    try expectSameChanges(scratch)
    #expect(try scratch.open().index()["README.md"] == nil)
  }

  @Test(arguments: [2, 3, 4]) func aPathIsAsLongAsItTells(_ version: Int) throws {
    let scratch = try scratch(files: 6)
    try scratch.git("update-index", "--index-version", "\(version)")
    let path = scratch.path + "/.git/index"
    let bytes = try File.read(path, limit: 1 << 20)
    // The first entry's flags stand behind the header and what `stat` told.
    let (flags, length) = (12 + 60, UInt16("README.md".utf8.count))
    func expect(_ told: UInt16, isRead: Bool) throws {
      var changed = bytes
      changed[flags] = UInt8(told >> 8)
      changed[flags + 1] = UInt8(truncatingIfNeeded: told)
      try File.write(changed, to: path)
      let error = gitError { _ = try scratch.open().index() }
      #expect((error == nil) == isRead, "\(told)")
      if isRead { try expectSame(scratch) }
    }
    #expect(UInt16(bytes[flags]) << 8 | UInt16(bytes[flags + 1]) == length)
    // What is as long as can be told, or longer, is told by its end.
    for told in [length, 0xFFF] { try expect(told, isRead: true) }
    for told in [0, length - 1, length + 1, length + 40, 0xFFE] { try expect(told, isRead: false) }
  }

  @Test func aDamagedIndexIsNamedAndNeverATrap() throws {
    let scratch = try scratch(files: 6)
    for words in [["--index-version", "2"], ["--index-version", "4"], ["--split-index"]] {
      try scratch.git(["update-index"] + words)
      let path = scratch.path + "/.git/index"
      let bytes = try File.read(path, limit: 1 << 20)
      for length in stride(from: 1, to: bytes.count, by: 7) {
        try File.write(Array(bytes[..<length]), to: path)
        if let error = gitError({ _ = try scratch.open().index() }) { #expect(error.code == .invalidIndex) }
      }
      var seed: UInt64 = 1
      for _ in 0..<300 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var changed = bytes
        changed[Int(seed >> 33) % bytes.count] = UInt8(truncatingIfNeeded: seed >> 24)
        try File.write(changed, to: path)
        if let error = gitError({ _ = try scratch.open().index() }) { #expect(error.code == .invalidIndex) }
      }
      try File.write(bytes, to: path)
    }
  }
}
