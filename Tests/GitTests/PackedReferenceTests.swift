@testable import Git
import Platform
import TestSupport
import Testing

/// One reference among many is found where git says it is, whether it says that they are sorted or not.
@Suite struct PackedReferenceTests {
  /// Branches and annotated tags, whose targets git writes behind them, all packed.
  private func scratch() throws -> ScratchRepository {
    let scratch = try ScratchRepository()
    try scratch.commit("First")
    for number in 0..<40 {
      try scratch.git("branch", "topic/\(number % 7)-\(number)")
      try scratch.git("tag", "-a", "-m", "x", "v\(number)\(String(repeating: "long", count: number % 5))")
    }
    try scratch.git("pack-refs", "--all")
    return scratch
  }

  private func listed(_ scratch: ScratchRepository, _ prefixes: String...) throws -> [String] {
    try scratch.git(["for-each-ref", "--format=%(refname) %(objectname)"] + prefixes)
      .split(separator: "\n").map(String.init)
  }

  private func check(_ scratch: ScratchRepository) throws {
    let packed = try #require(try PackedReferences(in: Path.join(scratch.path, ".git")))
    let all = try listed(scratch)
    #expect(all.count == 81)
    #expect(try packed.references(prefixes: ["refs/"]).map { "\($0.name) \($0.id?.hex ?? "")" } == all)
    for line in all {
      let name = String(line.prefix { $0 != " " })
      #expect(try packed.id(of: name)?.hex == String(line.dropFirst(name.count + 1)))
      for other in [name + "0", name + "/", String(name.dropLast())]
      where !all.contains(where: { $0.hasPrefix(other + " ") }) {
        #expect(try packed.id(of: other) == nil, "\(other)")
      }
    }
    let some = try packed.references(prefixes: ["refs/tags/v3", "refs/heads/topic/2-", "refs/none/"])
    let expected = all.filter { $0.hasPrefix("refs/tags/v3") || $0.hasPrefix("refs/heads/topic/2-") }
    #expect(some.map { "\($0.name) \($0.id?.hex ?? "")" } == expected)
  }

  @Test func sortedOnesAreSearched() throws { try check(scratch()) }

  @Test func othersAreReadThrough() throws {
    let scratch = try scratch()
    let path = Path.join(scratch.path, ".git/packed-refs")
    let text = String(decoding: try File.read(path, limit: 1 << 20), as: UTF8.self)
    var records: [String] = []
    for line in text.split(separator: "\n").dropFirst() {
      if line.hasPrefix("^") { records[records.count - 1] += "\n\(line)" } else { records.append(String(line)) }
    }
    let shuffled = records.reversed().joined(separator: "\n")
    try File.write(Array("# pack-refs with: peeled fully-peeled \n\(shuffled)\n".utf8), to: path)
    try check(scratch)
  }

  @Test(arguments: ["", "12", "x"]) func aTargetOfAnotherLengthHidesNothing(change: String) throws {
    let scratch = try scratch()
    let path = Path.join(scratch.path, ".git/packed-refs")
    var lines = String(decoding: try File.read(path, limit: 1 << 20), as: UTF8.self).split(separator: "\n")
    let place = try #require(lines.firstIndex { $0.hasPrefix("^") })
    lines[place] = change == "x" ? lines[place] + change : "^\(change)"
    try File.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
    #expect(try !scratch.run(["git", "for-each-ref"]).isSuccess)
    let packed = try #require(try PackedReferences(in: Path.join(scratch.path, ".git")))
    #expect(throws: GitError.self) { try packed.references(prefixes: ["refs/tags/"]) }
  }

  @Test func branchesArePackedLooseOrNeither() throws {
    let scratch = try scratch()
    let head = try scratch.id("HEAD")
    #expect(try scratch.open().head() == Head(branch: "refs/heads/main", commit: head))
    try scratch.commit("Second")
    let second = try scratch.id("HEAD")
    #expect(try scratch.open().head() == Head(branch: "refs/heads/main", commit: second))
    try scratch.git("symbolic-ref", "HEAD", "refs/heads/unborn")
    #expect(try scratch.open().head() == Head(branch: "refs/heads/unborn", commit: nil))
    try scratch.git("symbolic-ref", "refs/heads/alias", "refs/heads/main")
    #expect(try scratch.open().target(of: "refs/heads/alias") == second)
  }
}
