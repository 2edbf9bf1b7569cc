@testable import Git
import Platform
import TestSupport
import Testing

/// Loose objects whose file is not what git would have written; `git fsck` finds every one of them too.
@Suite struct LooseObjectTests {
  private static let damage: [(name: String, make: @Sendable ([UInt8]) -> [UInt8])] = [
    ("nothing", { _ in [] }),
    ("half", { Array($0.prefix($0.count / 2)) }),
    ("without its checksum", { $0.dropLast(4) }),
    ("with another checksum", { $0.dropLast() + [$0[$0.count - 1] ^ 1] }),
    ("with bytes after it", { $0 + [0] }),
    ("longer than its header says", { _ in stored("blob 9\0" + String(repeating: "A", count: 20_000)) }),
    ("longer by one byte", { _ in stored("blob 9\0AAAAAAAAAA") }),
    ("longer within the first bytes", { _ in stored("blob 0\0A") }),
    ("shorter than its header says", { _ in stored("blob 9\0AAAAAAAA") }),
    ("much shorter than its header says", { _ in stored("blob 2000000000\0AAAAAAAA") }),
    ("of no kind", { _ in stored("blub 9\0AAAAAAAAA") }),
    ("of a negative size", { _ in stored("blob -9\0AAAAAAAAA") }),
    ("of no size", { _ in stored("blob \0AAAAAAAAA") }),
    ("of a size beyond all bounds", { _ in stored("blob 99999999999999999999\0AAAAAAAAA") }),
    ("without an end to its header", { _ in stored("blob" + String(repeating: " ", count: 100)) }),
    ("that is no stream", { _ in Array("blob 9\0AAAAAAAAA".utf8) }),
  ]

  @Test(arguments: damage.indices) func damagedObjectsAreRefused(index: Int) throws {
    let (name, make) = Self.damage[index]
    let scratch = try ScratchRepository()
    try scratch.write(String(repeating: "some content that is long enough\n", count: 300), to: "file")
    try scratch.commit()
    for revision in ["HEAD:file", "HEAD^{tree}", "HEAD"] {
      let id = try scratch.id(revision)
      let path = Path.join(scratch.path, ".git/objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))")
      let bytes = make(try File.read(path, limit: 1 << 20))
      try File.remove(path)
      try File.write(bytes, to: path)
      let repository = try scratch.open()
      #expect(gitError { _ = try repository.read(id) } != nil, "\(revision) \(name)")
      // What libgit2 looks up on its own account goes the same way.
      #expect(gitError { _ = try repository.resolve(String(id.hex.prefix(12))) } != nil, "\(revision) \(name)")
      #expect(gitError { _ = try repository.resolve(revision) } != nil, "\(revision) \(name)")
    }
    #expect(try !scratch.run(["git", "fsck"]).isSuccess, "\(name)")
  }

  @Test func whatIsNoFileIsRefusedAndNeverWaitedFor() throws {
    let scratch = try ScratchRepository()
    try scratch.commit()
    let id = try scratch.id("HEAD")
    let path = Path.join(scratch.path, ".git/objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))")
    try File.remove(path)
    try scratch.run(["mkfifo", path])
    #expect(gitError { _ = try scratch.open().read(id) }?.code == .invalidObject)
    try File.remove(path)
    try Directory.make(path)
    #expect(gitError { _ = try scratch.open().read(id) }?.code == .invalidObject)
  }

  @Test(arguments: [0, 1, 40, 63, 64, 65, 70_000, 3_000_000]) func everySizeReadsAsItWasWritten(size: Int) throws {
    let scratch = try ScratchRepository()
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let hex = try scratch.git(["hash-object", "-w", "--stdin"], input: content)
    let id = try #require(ObjectID(hex: hex))
    #expect(try scratch.open().blob(id) == content)
    #expect(try scratch.open().header(of: id) == ObjectHeader(kind: .blob, size: size))
    #expect(try scratch.open().resolve(String(hex.prefix(9))) == id)
    #expect(try scratch.open().write(.blob, content) == id)
  }

  @Test func alternatesAndLinkedWorkTreesAreReadInTheSameWay() throws {
    let scratch = try ScratchRepository()
    try scratch.write("content\n", to: "file")
    try scratch.commit()
    let blob = try scratch.id("HEAD:file")
    try scratch.git("clone", "-q", "--shared", scratch.path, "../second")
    try scratch.git("clone", "-q", "--shared", "../second", "../third")
    try scratch.git("worktree", "add", "-q", "../linked")
    for name in ["second", "third", "linked"] {
      #expect(try scratch.at(name).open().blob(blob) == Array("content\n".utf8))
    }
    // One that names itself, one that is gone, a comment.
    let alternates = Path.join(scratch.path, ".git/objects/info/alternates")
    try File.write("# comment\n../objects\n/nowhere/at/all\n", to: alternates)
    #expect(try scratch.at("third").open().blob(blob).count == 8)
    let path = Path.join(scratch.path, ".git/objects/\(blob.hex.prefix(2))/\(blob.hex.dropFirst(2))")
    let bytes = try File.read(path, limit: 1 << 20)
    try File.remove(path)
    #expect(gitError { _ = try scratch.at("third").open().blob(blob) }?.code == .missingObject)
    try File.write(bytes.dropLast(), to: path)
    for name in ["second", "third", "linked"] {
      #expect(gitError { _ = try scratch.at(name).open().blob(blob) }?.code == .invalidObject)
    }
  }
}

/// A zlib stream that holds a text as it stands.
private func stored(_ text: String) -> [UInt8] {
  let bytes = Array(text.utf8)
  let size = UInt16(bytes.count)
  var sums: (low: UInt32, high: UInt32) = (1, 0)
  for byte in bytes {
    sums.low = (sums.low + UInt32(byte)) % 65_521
    sums.high = (sums.high + sums.low) % 65_521
  }
  var stream: [UInt8] = [0x78, 0x01, 0x01]
  for word in [size, ~size] { stream += [UInt8(truncatingIfNeeded: word), UInt8(word >> 8)] }
  stream += bytes
  for sum in [sums.high, sums.low] { stream += [UInt8(truncatingIfNeeded: sum >> 8), UInt8(truncatingIfNeeded: sum)] }
  return stream
}
