import Git
import Platform
import TestSupport
import Testing

/// Packs, read without libgit2.
@Suite struct PackTests {
  private let scratch: ScratchRepository
  private let tags: [String]

  /// A repository of tags that resemble one another, so that git stores most as differences.
  init() throws {
    scratch = try ScratchRepository()
    try scratch.commit()
    let scratch = scratch
    let text = (0..<40).map { "line \($0) of a message that all of them have\n" }.joined()
    tags = try (0..<30).map { number in
      let name = "tag-\(number)"
      try scratch.git("tag", "-a", name, "-m", text + "number \(number)\n" + text)
      return try scratch.git("rev-parse", name)
    }
  }

  private func pack() throws -> PackShelf {
    try scratch.git("repack", "-adfq")
    return PackShelf(try scratch.open())
  }

  private func content(_ id: String) throws -> [UInt8] {
    try scratch.run(["git", "cat-file", "tag", id]).output
  }

  @Test(arguments: [["-c", "repack.useDeltaBaseOffset=true"], ["-c", "repack.useDeltaBaseOffset=false"]])
  func objectsAreAsGitReadsThem(options: [String]) throws {
    try scratch.git(options + ["repack", "-adfq"])
    let listing = try scratch.run(["sh", "-c", "git verify-pack -v .git/objects/pack/*.idx"]).text
    #expect(listing.split(separator: "\n").contains { $0.hasPrefix("chain length = ") })
    let shelf = PackShelf(try scratch.open())
    let reader = PackReader(shelf, kind: .tag, limit: 65_536)
    for id in tags.shuffled() {
      let place = try #require(ObjectID(hex: id).flatMap { shelf.place(of: $0) })
      #expect(reader.content(at: place) == (try content(id)))
    }
  }

  @Test func whatIsNotAskedForIsLeftToOthers() throws {
    let shelf = try pack()
    let commit = try #require(shelf.place(of: try scratch.id("HEAD")))
    #expect(PackReader(shelf, kind: .tag, limit: 65_536).content(at: commit) == nil)
    #expect(PackReader(shelf, kind: .commit, limit: 65_536).content(at: commit) != nil)
    let tag = try #require(shelf.place(of: try scratch.id("tag-3")))
    #expect(PackReader(shelf, kind: .tag, limit: 1000).content(at: tag) == nil)
    #expect(shelf.place(of: .zero) == nil)
  }

  /// No byte of a pack or an index, whatever it says, ends the process.
  @Test(arguments: ["pack", "idx"]) func damageIsSurvived(suffix: String) throws {
    _ = try pack()
    let folder = Path.join(scratch.path, ".git/objects/pack")
    let name = try #require(try Directory.entries(of: folder).first { $0.name.hasSuffix("." + suffix) }).name
    let path = Path.join(folder, name)
    let good = try File.read(path, limit: 1 << 20)
    let ids = tags.compactMap { ObjectID(hex: $0) }
    for index in stride(from: 0, to: good.count, by: 11) {
      var bytes = good
      bytes[index] ^= index % 2 == 0 ? 0xFF : 0x11
      try File.write(bytes, to: path)
      let shelf = PackShelf(try scratch.open())
      let reader = PackReader(shelf, kind: .tag, limit: 65_536)
      for place in ids.compactMap({ shelf.place(of: $0) }) {
        if let content = reader.content(at: place) { #expect(content.count <= 65_536) }
      }
    }
    for count in [0, 1, 31, 40, 1031, 1100, good.count - 1] where count < good.count {
      try File.write(Array(good[..<count]), to: path)
      let shelf = PackShelf(try scratch.open())
      let reader = PackReader(shelf, kind: .tag, limit: 65_536)
      for place in ids.compactMap({ shelf.place(of: $0) }) { _ = reader.content(at: place) }
    }
  }
}
