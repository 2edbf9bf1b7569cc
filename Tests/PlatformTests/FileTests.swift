import Glibc
import Platform
import Testing

/// A folder that is gone when the test has ended.
final class Scratch {
  let path: String

  init() throws {
    path = try Directory.makeTemporary()
  }

  deinit {
    try? Directory.remove(path)
  }
}

@Suite struct FileTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func path(_ name: String) -> String { Path.join(scratch.path, name) }

  @Test func whatIsWrittenIsRead() throws {
    let bytes = [UInt8]((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    try File.write(bytes, to: path("a"), mode: 0o640)
    #expect(try File.read(path("a"), limit: 200_000) == bytes)
    #expect(try FileStatus(of: path("a")).mode == 0o640)
    try File.write([], to: path("a"))
    #expect(try File.read(path("a"), limit: 0) == [])
    #expect(try FileStatus(of: path("a")).mode == 0o640)
    #expect(try Directory.entries(of: scratch.path).map(\.name) == ["a"])
  }

  @Test func aFileLargerThanTheLimitIsNotRead() throws {
    try File.write([1, 2, 3], to: path("a"))
    #expect(throws: PlatformError("read", path("a"), .tooLarge(size: 3, limit: 2))) {
      try File.read(path("a"), limit: 2)
    }
  }

  @Test func whatIsNoFileIsRefused() throws {
    #expect(throws: PlatformError("read", scratch.path, .isDirectory)) { try File.read(scratch.path, limit: 1) }
    #expect(throws: PlatformError("read", "/dev/zero", .isSpecial)) { try File.read("/dev/zero", limit: 1) }
    #expect(throws: PlatformError("read", path("b"), .missing)) { try File.read(path("b"), limit: 1) }
    #expect(throws: PlatformError("write", scratch.path, .isDirectory)) { try File.write([], to: scratch.path) }
  }

  @Test func aFullDeviceIsAnError() {
    #expect(throws: PlatformError("write", "/dev/full", .full)) { try File.write([1], to: "/dev/full") }
  }

  @Test func nothingIsWrittenThroughALinkBelowAFolder() throws {
    try Directory.make(path("top/inner"))
    try Directory.make(path("outside"))
    try File.write([1], to: path("outside/file"))
    #expect(symlink(path("outside"), path("top/link")) == 0)
    #expect(symlink(path("outside/file"), path("top/inner/file")) == 0)
    #expect(mkfifo(path("top/pipe"), 0o600) == 0)
    let top = path("top")
    #expect(throws: PlatformError("write", path("top/link"), .isLink)) {
      try File.write([2], at: "link/file", below: top)
    }
    #expect(throws: PlatformError("write", path("top/inner/file"), .isLink)) {
      try File.write([2], at: "inner/file", below: top)
    }
    #expect(throws: PlatformError("write", path("top/pipe"), .isSpecial)) {
      try File.write([2], at: "pipe", below: top)
    }
    #expect(try File.read(path("outside/file"), limit: 1) == [1])
    try File.write([3], at: "inner/other", below: top, mode: 0o600)
    #expect(try File.read(path("top/inner/other"), limit: 1) == [3])
  }

  @Test func aFolderIsTakenAwayWhateverItsNamesAre() throws {
    try Directory.make(path("folder"))
    let name = (Array((path("folder") + "/caf").utf8) + [0xE9, 0]).map { CChar(bitPattern: $0) }
    #expect(mkdir(name, 0o700) == 0)
    try Directory.remove(path("folder"))
    #expect(FileStatus.ifPresent(path("folder")) == nil)
  }

  @Test func whatIsThereIsNotCreatedAgain() throws {
    try File.create([1], at: path("a"))
    #expect(throws: PlatformError("create", path("a"), .exists)) { try File.create([2], at: path("a")) }
    #expect(try File.read(path("a"), limit: 1) == [1])
  }

  @Test func directoriesAreMadeListedAndRemoved() throws {
    try Directory.make(path("x/y/z"))
    try Directory.make(path("x/y/z"))
    try File.write([1], to: path("x/y/b"))
    try File.write([1], to: path("x/y/A"))
    let entries = try Directory.entries(of: path("x/y"))
    #expect(entries.map(\.name) == ["A", "b", "z"])
    #expect(entries.map(\.kind) == [.file, .file, .directory])
    #expect(throws: PlatformError("list", path("x/y"), .tooMany(limit: 1))) {
      try Directory.entries(of: path("x/y"), limit: 1)
    }
    try Directory.remove(path("x"))
    #expect(FileStatus.ifPresent(path("x")) == nil)
    #expect(throws: PlatformError("make", "/dev/null/x", .notDirectory)) { try Directory.make("/dev/null/x") }
  }
}

@Suite struct PathTests {
  @Test(arguments: [
    ("a/b", "a", "b"), ("a", ".", "a"), ("/a", "/", "a"), ("/", "/", "/"), ("a/b/", "a", "b"),
  ])
  func parentAndName(path: String, parent: String, name: String) {
    #expect(Path.parent(of: path) == parent)
    if path != "/" { #expect(Path.name(of: path) == name) }
  }

  @Test(arguments: [
    ("a/./b//c", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("/../a", "/a"), ("./", "."), ("/", "/"),
    ("a/..", "."), ("../../x/..", "../.."),
  ])
  func normalized(path: String, expected: String) {
    #expect(Path.normalized(path) == expected)
  }

  @Test func joinsAndRelatives() {
    #expect(Path.join("a", "b") == "a/b")
    #expect(Path.join("/", "b") == "/b")
    #expect(Path.join(".", "b") == "b")
    #expect(Path.join("a", "/b") == "/b")
    #expect(Path.join("a", ".") == "a")
    #expect(Path.relative("/a/b/c", to: "/a/d") == "../b/c")
    #expect(Path.relative("/a/b", to: "/a/b") == ".")
    #expect(Path.ancestors(of: "/a/b") == ["/a/b", "/a", "/"])
  }
}
