@testable import Git
import Platform
import TestSupport
import Testing

@Suite struct TreeTests {
  @Test func filesAreListedAsGitListsThem() throws {
    let scratch = try ScratchRepository()
    for name in ["a", "a.b/c", "a-b", "b/c/d", "b.c", "ü"] { try scratch.write(name, to: name) }
    try scratch.run(["ln", "-s", "a", "link"])
    try scratch.run(["chmod", "+x", "a-b"])
    try scratch.commit()
    let repository = try scratch.open()
    let tree = try repository.resolveTree("HEAD")
    let lines = try repository.files(in: tree).map {
      "\(String($0.mode.rawValue, radix: 8)) \($0.id)\t\($0.path)"
    }
    let listed = try scratch.git(
      "-c", "core.quotePath=false", "ls-tree", "-r", "-z", "--format=%(objectmode) %(objectname)%x09%(path)", "HEAD")
    #expect(lines == listed.split(separator: "\0").map(String.init))
    #expect(try repository.entry(at: "b/c", in: tree)?.id == scratch.id("HEAD:b/c"))
    #expect(try repository.entry(at: "b/x", in: tree) == nil)
    #expect(try repository.entry(at: "a/x", in: tree) == nil)
    #expect(try repository.entry(at: "", in: tree)?.id == tree)
  }

  @Test func namesThatAreNotTextKeepTheirBytes() throws {
    let scratch = try ScratchRepository()
    try scratch.run(["sh", "-c", "printf x > \"$(printf 'caf\\351')\""])
    try scratch.commit()
    let repository = try scratch.open()
    let file = try #require(try repository.files(in: repository.resolveTree("HEAD")).first)
    #expect(file.path.bytes == Array("caf".utf8) + [0xe9])
    #expect(file.path.text == "caf\u{fffd}")
    #expect(try repository.index().entries.map(\.path) == [file.path])
  }

  @Test func aListingEnds() throws {
    let scratch = try ScratchRepository()
    let repository = try scratch.open()
    // Thirty trees of ten folders each, all the same: no file at all, and 10^30 folders.
    var tree = try repository.write(.tree, [])
    for _ in 0..<30 {
      var bytes: [UInt8] = []
      for name in 0..<10 { bytes += Array("40000 \(name)".utf8) + [0] + tree.bytes }
      tree = try repository.write(.tree, bytes)
    }
    #expect(gitError { _ = try repository.files(in: tree, limit: 10_000) }?.code == .tooLarge)
    #expect(gitError { _ = try repository.changes(from: nil, to: tree, limit: 10_000) }?.code == .tooLarge)
    for _ in 0..<300 { tree = try repository.write(.tree, Array("40000 d".utf8) + [0] + tree.bytes) }
    #expect(gitError { _ = try repository.files(in: tree) }?.code == .tooLarge)
  }

  @Test func changesAreThoseOfGitDiff() throws {
    let scratch = try ScratchRepository()
    for name in ["keep", "change", "gone", "kind", "folder/keep", "folder/gone", "whole/a", "whole/b/c"] {
      try scratch.write(name, to: name)
    }
    try scratch.commit("Old")
    try scratch.git("rm", "-q", "-r", "gone", "kind", "folder/gone", "whole")
    for name in ["change", "kind/inside", "kind.x", "whole", "new/a"] { try scratch.write("new " + name, to: name) }
    try scratch.commit("New")
    let repository = try scratch.open()
    let (old, new) = try (repository.resolveTree("HEAD~"), repository.resolveTree("HEAD"))
    for (from, to, words) in [(old, new, ["HEAD~", "HEAD"]), (new, old, ["HEAD", "HEAD~"])] {
      let listed = try scratch.git(["diff-tree", "-r", "-z", "--no-renames", "--name-only"] + words)
      let changed = try repository.changes(from: from, to: to).map(\.path.text)
      #expect(Set(changed) == Set(listed.split(separator: "\0").map(String.init)))
    }
    #expect(try repository.changes(from: old, to: new, under: "folder").map(\.path) == ["folder/gone"])
    #expect(try repository.changes(from: nil, to: new, under: "new").map(\.path) == ["new/a"])
    #expect(try repository.changes(from: new, to: new).isEmpty)
  }
}
