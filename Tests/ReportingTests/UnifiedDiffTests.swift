import Platform
import Testing

@testable import Reporting

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(
      decoding: UnifiedDiff(Array(old.utf8), Array(new.utf8), paint: Paint(isOn: false)).text(path: "f"),
      as: UTF8.self)
  }

  @Test func equalTextsDifferInNothing() {
    #expect(diff("a\nb\n", "a\nb\n") == "")
    #expect(diff("", "") == "")
  }

  @Test func aChangeHasThreeLinesAroundIt() {
    let lines = (1...9).map { "\($0)\n" }
    var changed = lines
    changed[4] = "five\n"
    #expect(
      diff(lines.joined(), changed.joined()) == """
        --- a/f
        +++ b/f
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func theEndOfTheFileIsTold() {
    #expect(diff("a", "a\n") == "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
    #expect(diff("", "a\n") == "--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+a\n")
  }

  /// What `patch` makes of the difference is the new text.
  @Test(arguments: 0..<40) func patchAgrees(seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    let old = (0..<Int.random(in: 0...40, using: &random)).map { _ in "line \(Int.random(in: 0...9, using: &random))\n"
    }
    var new = old
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0...new.count, using: &random)
      if Bool.random(using: &random) || place == new.count {
        new.insert("new \(Int.random(in: 0...9, using: &random))\n", at: place)
      } else {
        new.remove(at: place)
      }
    }
    let folder = try Directory.makeTemporary()
    defer { try? Directory.remove(folder) }
    try File.write(Array(old.joined().utf8), to: folder + "/f")
    var patch = Program(
      "git", ["apply", "--unidiff-zero", "--whitespace=nowarn", "-"], environment: .current(), directory: folder)
    let text = diff(old.joined(), new.joined())
    patch.input = Array(text.utf8)
    guard old != new else {
      #expect(text.isEmpty)
      return
    }
    let outcome = try patch.run()
    #expect(outcome.isSuccess, "\(outcome.errorText)\n\(text)")
    let result = FileStatus.ifPresent(folder + "/f") == nil ? [] : try File.read(folder + "/f", limit: 100_000)
    #expect(result == Array(new.joined().utf8))
  }

  @Test func manyDifferencesAreToldAsOne() {
    let old = (0..<5000).map { "a\($0)\n" }.joined()
    let new = (0..<5000).map { "b\($0)\n" }.joined()
    #expect(diff(old, new).hasPrefix("--- a/f\n+++ b/f\n@@ -1,5000 +1,5000 @@\n-a0\n"))
  }
}

/// Numbers that look random and are the same each time.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
